namespace KK.Saas.Core.Security;

/// <summary>What an access token can be limited to; a permission says with InScope to which scopes it belongs.</summary>
public static class ApiScopes
{
    /// <summary>Figures of kelurahan and the catalogue: no single family.</summary>
    public const string Figures = "figures";

    /// <summary>Families of the city, numbers masked.</summary>
    public const string Families = "families";

    /// <summary>Published figures of the province.</summary>
    public const string Province = "province";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Figures, Families, Province];
}
