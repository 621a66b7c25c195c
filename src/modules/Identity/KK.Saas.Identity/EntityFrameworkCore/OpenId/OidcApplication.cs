using KK.Saas.Core.MultiTenancy;
using OpenIddict.EntityFrameworkCore.Models;

namespace KK.Saas.Identity.EntityFrameworkCore.OpenId;

/// <summary>A client of the OpenID Connect server: a machine of a city or of the province, or an app for people.</summary>
public sealed class OidcApplication : OpenIddictEntityFrameworkCoreApplication<Guid, OidcAuthorization, OidcToken>, IHostOwned
{
    public const int MaxCreatedByLength = 60;

    /// <summary>Whose machine it is; null for those of the province and for apps.</summary>
    public TenantId? Tenant { get; set; }

    /// <summary>True for machines that log in by themselves.</summary>
    public bool IsMachine { get; set; }

    public string CreatedBy { get; set; } = "";

    public DateTime CreatedAt { get; set; }

    public DateTime? RevokedAt { get; set; }
}
