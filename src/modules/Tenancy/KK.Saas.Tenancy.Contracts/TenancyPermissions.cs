namespace KK.Saas.Tenancy;

/// <summary>Names of the permissions of the module Tenancy.</summary>
public static class TenancyPermissions
{
}
