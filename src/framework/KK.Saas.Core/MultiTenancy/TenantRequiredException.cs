namespace KK.Saas.Core.MultiTenancy;

/// <summary>Tenant data was asked for while no tenant was set. Never answered with the host's data.</summary>
public sealed class TenantRequiredException() : InvalidOperationException("No tenant is set; tenant data cannot be read or written.");
