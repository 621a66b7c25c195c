using System.Net;

namespace KK.Saas.EndToEndTests.Proof;

/// <summary>What came back, and from which address after redirects.</summary>
internal sealed record HttpAnswer(HttpStatusCode Status, string Body, string Path);
