namespace KK.Saas.Blazor.Tenancy;

/// <summary>Marks the texts of the pages on tenants and settings.</summary>
public sealed class TenancyText;
