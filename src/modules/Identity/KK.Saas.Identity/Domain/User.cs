using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using Microsoft.AspNetCore.Identity;

namespace KK.Saas.Identity.Domain;

/// <summary>
/// An account. It lies on the host side, for the login comes before the tenant; the kind says whose it is, and a tenant
/// is set exactly when the kind is Tenant.
/// </summary>
public sealed class User : IdentityUser<Guid>, IHostOwned
{
    public const int MaxUserNameLength = 60;
    public const int MaxDisplayNameLength = 100;
    public const int MaxEmailLength = 254;

    private User()
    {
    }

    public UserKind Kind { get; private set; }

    public TenantId? Tenant { get; private set; }

    public string DisplayName { get; private set; } = "";

    public bool IsActive { get; private set; } = true;

    /// <summary>The password was given by somebody else and must be changed at the next login.</summary>
    public bool MustChangePassword { get; set; }

    public DateTime CreatedAtUtc { get; private set; }

    /// <summary>The secret of the authenticator app, wrapped by the master key; null without a second factor.</summary>
    public byte[]? TotpSecret { get; private set; }

    /// <summary>A secret that was shown but not confirmed with a code yet.</summary>
    public byte[]? TotpPending { get; private set; }

    /// <summary>The time step of the last code that was taken: a code works once.</summary>
    public long TotpLastStep { get; private set; }

    public bool HasSecondFactor => TotpSecret is not null;

    public static User OfTenant(Guid id, TenantId tenant, string userName, string displayName, DateTime nowUtc) =>
        new() { Id = id, Kind = UserKind.Tenant, Tenant = tenant, UserName = userName, DisplayName = displayName, CreatedAtUtc = nowUtc, LockoutEnabled = true };

    public static User OfHost(Guid id, string userName, string displayName, DateTime nowUtc) =>
        new() { Id = id, Kind = UserKind.Host, Tenant = null, UserName = userName, DisplayName = displayName, CreatedAtUtc = nowUtc, LockoutEnabled = true };

    public void Rename(string displayName) => DisplayName = displayName;

    /// <summary>Where notices go; null for nowhere. It is no login name and proves nothing.</summary>
    public void SetEmail(string? email) => Email = email;

    public void SetActive(bool active) => IsActive = active;

    public void OfferSecondFactor(byte[] pending) => TotpPending = pending;

    public void ConfirmSecondFactor(long step) => (TotpSecret, TotpPending, TotpLastStep) = (TotpPending, null, step);

    public void TakeStep(long step) => TotpLastStep = step;

    public void RemoveSecondFactor() => (TotpSecret, TotpPending) = (null, null);

    /// <summary>The same secrets under another master key.</summary>
    public void RewrapSecondFactor(byte[]? secret, byte[]? pending) => (TotpSecret, TotpPending) = (secret, pending);
}
