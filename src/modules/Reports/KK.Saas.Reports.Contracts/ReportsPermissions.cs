namespace KK.Saas.Reports;

/// <summary>Names of the permissions of the module Reports.</summary>
public static class ReportsPermissions
{
    /// <summary>See and download the reports of the own side; nobody who is bound to a part of a city sees any.</summary>
    public const string Read = "Reports.Reports.Read";

    /// <summary>Ask for reports, and say how often they are made by themselves.</summary>
    public const string Manage = "Reports.Reports.Manage";
}
