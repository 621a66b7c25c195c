namespace KK.Saas.Blazor.Find;

/// <summary>Marks the texts of the search over everything.</summary>
public sealed class FindText;
