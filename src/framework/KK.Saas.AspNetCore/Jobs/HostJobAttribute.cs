namespace KK.Saas.AspNetCore.Jobs;

/// <summary>Marks a job that works for the province or only fans out to the tenants.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class HostJobAttribute : Attribute;
