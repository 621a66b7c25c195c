using System.Net;

namespace KK.Saas.Benchmarks.Scale;

/// <summary>What came back.</summary>
/// <param name="Milliseconds">From sending to the last byte.</param>
/// <param name="IsPage">A page, not a download and not an error.</param>
/// <param name="Status">The status.</param>
/// <param name="Body">The page.</param>
internal sealed record PageAnswer(double Milliseconds, bool IsPage, HttpStatusCode Status, string Body);
