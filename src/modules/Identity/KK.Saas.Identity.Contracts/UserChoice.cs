namespace KK.Saas.Identity;

/// <summary>A user to choose from a list.</summary>
/// <param name="Id">The account.</param>
/// <param name="UserName">Login name.</param>
/// <param name="DisplayName">Name on the screen.</param>
public sealed record UserChoice(Guid Id, string UserName, string DisplayName);
