using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Identity.Domain;

/// <summary>A login on one device. It can be ended on its own, from anywhere.</summary>
public sealed class UserSession : IHostOwned
{
    public const int MaxDeviceLength = 120;

    /// <summary>A login ends after so long, whatever happens (ASVS 7.3).</summary>
    public static readonly TimeSpan MaxLifetime = TimeSpan.FromHours(12);

    /// <summary>It also ends after so long without use.</summary>
    public static readonly TimeSpan MaxIdle = TimeSpan.FromHours(8);

    /// <summary>For so long after a proof, factors and logins of the own account may be changed (ASVS 7.5).</summary>
    private static readonly TimeSpan ProofLifetime = TimeSpan.FromMinutes(5);

    public UserSession(Guid id, Guid userId, LoginMethod method, string device, DateTime now, TimeSpan lifetime, string? impersonator = null) =>
        (Id, UserId, Method, Device, CreatedAt, LastSeenAt, ProvedAt, EndsAt, Impersonator) =
        (id, userId, method, device.Length > MaxDeviceLength ? device[..MaxDeviceLength] : device, now, now, now, now + lifetime, impersonator);

    private UserSession()
    {
    }

    public Guid Id { get; private set; }

    public Guid UserId { get; private set; }

    public LoginMethod Method { get; private set; }

    public string Device { get; private set; } = "";

    public DateTime CreatedAt { get; private set; }

    public DateTime LastSeenAt { get; private set; }

    /// <summary>When the login was opened, or the password typed again.</summary>
    public DateTime ProvedAt { get; private set; }

    public DateTime EndsAt { get; private set; }

    public DateTime? EndedAt { get; private set; }

    /// <summary>Login name of the admin who looks through the user's eyes.</summary>
    public string? Impersonator { get; private set; }

    public bool IsLive(DateTime now) => EndedAt is null && now < EndsAt && now - LastSeenAt < MaxIdle;

    public bool IsProven(DateTime now) => now - ProvedAt < ProofLifetime;

    public void Prove(DateTime now) => ProvedAt = now;

    public void Touch(DateTime now) => LastSeenAt = now;

    public void End(DateTime now) => EndedAt ??= now;
}
