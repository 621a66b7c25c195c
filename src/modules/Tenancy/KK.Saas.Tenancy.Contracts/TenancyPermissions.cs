namespace KK.Saas.Tenancy;

/// <summary>Names of the permissions of the module Tenancy.</summary>
public static class TenancyPermissions
{
    /// <summary>See the tenants (host).</summary>
    public const string ReadTenants = "Tenancy.Tenants.Read";

    /// <summary>Create, rename and suspend tenants (host).</summary>
    public const string ManageTenants = "Tenancy.Tenants.Manage";

    /// <summary>Keep the settings of the own city.</summary>
    public const string ManageSettings = "Tenancy.Settings.Manage";
}
