using KK.Saas.EntityFrameworkCore;
using KK.Saas.Identity.Domain;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Identity.EntityFrameworkCore.OpenId;

/// <summary>Maps the tables of the OpenID Connect server.</summary>
public sealed class OpenIdModelContributor : IModelContributor
{
    public void Contribute(ModelBuilder builder)
    {
        builder.UseOpenIddict<OidcApplication, OidcAuthorization, OidcScope, OidcToken, Guid>();
        builder.Entity<OidcApplication>(application =>
        {
            application.ToTable("oidc_applications");
            application.Property(a => a.CreatedBy).HasMaxLength(OidcApplication.MaxCreatedByLength);
            application.HasIndex(a => a.Tenant);
        });
        builder.Entity<OidcAuthorization>().ToTable("oidc_authorizations");
        builder.Entity<OidcToken>().ToTable("oidc_tokens");
        builder.Entity<OidcScope>().ToTable("oidc_scopes");
        builder.Entity<OidcKey>(key =>
        {
            key.ToTable("oidc_keys");
            key.HasKey(k => k.Id);
            key.Property(k => k.Id).ValueGeneratedNever();
            key.Ignore(k => k.Owner);
        });
        builder.Entity<ExternalLogin>(login =>
        {
            login.ToTable("external_logins");
            login.HasKey(l => l.Id);
            login.Property(l => l.Id).ValueGeneratedNever();
            login.Property(l => l.Issuer).HasMaxLength(ExternalLogin.MaxLength);
            login.Property(l => l.Subject).HasMaxLength(ExternalLogin.MaxLength);
            login.HasIndex(l => new { l.Issuer, l.Subject }).IsUnique();
            login.HasOne<User>().WithMany().HasForeignKey(l => l.UserId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
