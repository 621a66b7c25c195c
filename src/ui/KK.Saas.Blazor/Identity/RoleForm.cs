using KK.Saas.Core.Identifiers;
using KK.Saas.Identity;

namespace KK.Saas.Blazor.Identity;

/// <summary>What the form of an own role posts.</summary>
public sealed class RoleForm
{
    public Guid Id { get; set; } = EntityId.New();

    public string? Title { get; set; }

    public bool IsAreaBound { get; set; }

    // Filled by the form binding, which needs a setter.
    public List<string> Permissions { get; set => field = value ?? []; } = [];

    public static RoleForm Of(RoleDetail? role) => role is null ? new() : new() { Id = role.Id!.Value, IsAreaBound = role.IsAreaBound, Permissions = [.. role.Permissions] };
}
