namespace KK.Saas.Blazor.Families;

/// <summary>Marks the texts of the pages of families and recaps.</summary>
public sealed class FamiliesText;
