namespace KK.Saas.Identity;

/// <summary>An app that holds tokens of the own account.</summary>
/// <param name="Id">The grant: one login through the app.</param>
/// <param name="App">Name of the app.</param>
/// <param name="Scopes">What the tokens are for.</param>
/// <param name="GivenAt">UTC.</param>
/// <param name="EndsAt">UTC; when the last token ends if the app asks for no more.</param>
public sealed record AppGrantItem(Guid Id, string App, IReadOnlyList<string> Scopes, DateTime GivenAt, DateTime EndsAt);
