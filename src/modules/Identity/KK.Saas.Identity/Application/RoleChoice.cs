namespace KK.Saas.Identity.Application;

/// <summary>A role of the city as somebody may give it.</summary>
/// <param name="IsAreaBound">Needs kelurahan.</param>
/// <param name="MayGive">The current user holds all that it grants.</param>
public sealed record RoleChoice(bool IsAreaBound, bool MayGive);
