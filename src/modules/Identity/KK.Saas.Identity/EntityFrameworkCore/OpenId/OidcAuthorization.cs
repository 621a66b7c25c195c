using KK.Saas.Core.MultiTenancy;
using OpenIddict.EntityFrameworkCore.Models;

namespace KK.Saas.Identity.EntityFrameworkCore.OpenId;

/// <summary>What a user or machine allowed a client.</summary>
public sealed class OidcAuthorization : OpenIddictEntityFrameworkCoreAuthorization<Guid, OidcApplication, OidcToken>, IHostOwned;
