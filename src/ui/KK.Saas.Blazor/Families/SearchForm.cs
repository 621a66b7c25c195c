namespace KK.Saas.Blazor.Families;

/// <summary>A search by name or number; posted, so that neither stands in an address, a history or a log.</summary>
public sealed class SearchForm
{
    public string? Name { get; set; }

    public string? Number { get; set; }

    /// <summary>Handle of a page.</summary>
    public string? Page { get; set; }
}
