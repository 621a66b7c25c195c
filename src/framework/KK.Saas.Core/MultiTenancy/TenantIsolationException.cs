namespace KK.Saas.Core.MultiTenancy;

/// <summary>A write would have touched a row of another tenant, or of an area outside the user's.</summary>
/// <param name="message">Which entity type, without any value of it.</param>
public sealed class TenantIsolationException(string message) : InvalidOperationException(message);
