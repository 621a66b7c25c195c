namespace KK.Saas.AspNetCore.Api;

/// <summary>The permission that an operation of the API asks for.</summary>
public sealed record NeededPermission(string Name);
