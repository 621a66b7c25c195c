using KK.Saas.Core.MultiTenancy;
using OpenIddict.EntityFrameworkCore.Models;

namespace KK.Saas.Identity.EntityFrameworkCore.OpenId;

/// <summary>A token that was given out; its state is asked at each use.</summary>
public sealed class OidcToken : OpenIddictEntityFrameworkCoreToken<Guid, OidcApplication, OidcAuthorization>, IHostOwned;
