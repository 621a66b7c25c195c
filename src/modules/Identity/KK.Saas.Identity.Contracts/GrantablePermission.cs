namespace KK.Saas.Identity;

/// <summary>A permission that may go into a role.</summary>
/// <param name="Name">"Module.Entity.Action".</param>
/// <param name="Depth">0 at the top; a child needs its parent.</param>
public sealed record GrantablePermission(string Name, int Depth);
