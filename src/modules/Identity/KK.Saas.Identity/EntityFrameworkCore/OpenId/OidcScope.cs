using KK.Saas.Core.MultiTenancy;
using OpenIddict.EntityFrameworkCore.Models;

namespace KK.Saas.Identity.EntityFrameworkCore.OpenId;

/// <summary>The server's own table of scopes; the product's scopes are fixed in code.</summary>
public sealed class OidcScope : OpenIddictEntityFrameworkCoreScope<Guid>, IHostOwned;
