using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;

namespace KK.Saas.Identity.Domain;

/// <summary>Lets somebody make an account of a city (or of the province, without a tenant) once. Only the hash of its code is kept.</summary>
public sealed class Invitation : IHostOwned
{
    public const int HashLength = 64;
    public const int MaxListLength = 1_000;

    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    public Invitation(Guid id, TenantId? tenant, string codeHash, UpdateUserInput input, string createdBy, DateTime now)
    {
        (Id, Tenant, CodeHash, DisplayName, CreatedBy) = (id, tenant, codeHash, input.DisplayName.Trim(), createdBy);
        (RoleText, AreaText, ExpiresAt) = (string.Join('\n', input.Roles), string.Join('\n', input.Areas.Select(a => a.Value)), now + Lifetime);
    }

    private Invitation()
    {
    }

    public Guid Id { get; private set; }

    public TenantId? Tenant { get; private set; }

    public string CodeHash { get; private set; } = "";

    public string DisplayName { get; private set; } = "";

    public string RoleText { get; private set; } = "";

    public string AreaText { get; private set; } = "";

    public string CreatedBy { get; private set; } = "";

    public DateTime ExpiresAt { get; private set; }

    /// <summary>When it was used or taken back. Guards each change: of two uses at once one wins.</summary>
    public DateTime? ClosedAt { get; private set; }

    public IReadOnlyList<string> Roles => RoleText.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public IReadOnlyList<RegionCode> Areas => [.. AreaText.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(RegionCode.Parse)];

    public bool IsOpen(DateTime now) => ClosedAt is null && now < ExpiresAt;

    public void Close(DateTime now) => ClosedAt = now;
}
