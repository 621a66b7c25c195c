namespace KK.Saas.EntityFrameworkCore;

/// <summary>The only names of query filters. A second filter of one name would silently replace the first.</summary>
public static class FilterNames
{
    public const string Tenant = "Tenant";
    public const string Area = "Area";
}
