using KK.Saas.EntityFrameworkCore;
using KK.Saas.Identity.Domain;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Identity.EntityFrameworkCore;

/// <summary>Maps the entities of the module.</summary>
public sealed class IdentityModelContributor : IModelContributor
{
    private const int MaxHashLength = 200;

    public void Contribute(ModelBuilder builder)
    {
        MapUser(builder);
        builder.Entity<HostRoleMembership>(membership =>
        {
            membership.ToTable("host_role_memberships");
            membership.HasKey(m => new { m.UserId, m.Role });
            membership.Property(m => m.Role).HasMaxLength(RoleGrant.MaxRoleLength);
            membership.HasOne<User>().WithMany().HasForeignKey(m => m.UserId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<UserSession>(session =>
        {
            session.ToTable("user_sessions");
            session.HasKey(s => s.Id);
            session.Property(s => s.Id).ValueGeneratedNever();
            session.Property(s => s.Device).HasMaxLength(UserSession.MaxDeviceLength);
            session.Property(s => s.Impersonator).HasMaxLength(User.MaxUserNameLength);
            session.HasIndex(s => new { s.UserId, s.LastSeenAt });
            session.HasOne<User>().WithMany().HasForeignKey(s => s.UserId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<RecoveryCode>(code =>
        {
            code.ToTable("recovery_codes");
            code.HasKey(c => c.Id);
            code.Property(c => c.Id).ValueGeneratedNever();
            code.Property(c => c.Hash).HasMaxLength(RecoveryCode.HashLength);
            code.HasOne<User>().WithMany().HasForeignKey(c => c.UserId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<Passkey>(passkey =>
        {
            passkey.ToTable("passkeys");
            passkey.HasKey(p => p.Id);
            passkey.Property(p => p.Id).ValueGeneratedNever();
            passkey.Property(p => p.CredentialId).HasMaxLength(Passkey.MaxCredentialIdLength);
            passkey.Property(p => p.PublicKey).HasMaxLength(Passkey.MaxPublicKeyLength);
            passkey.Property(p => p.Name).HasMaxLength(IPasskeyAppService.MaxNameLength);
            passkey.Property(p => p.Transports).HasMaxLength(Passkey.MaxTransportsLength);
            passkey.HasIndex(p => p.CredentialId).IsUnique();
            passkey.HasIndex(p => p.UserId);
            passkey.HasOne<User>().WithMany().HasForeignKey(p => p.UserId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<Invitation>(invitation =>
        {
            invitation.ToTable("invitations");
            invitation.HasKey(i => i.Id);
            invitation.Property(i => i.Id).ValueGeneratedNever();
            invitation.Property(i => i.CodeHash).HasMaxLength(Invitation.HashLength);
            invitation.Property(i => i.DisplayName).HasMaxLength(User.MaxDisplayNameLength);
            invitation.Property(i => i.CreatedBy).HasMaxLength(User.MaxUserNameLength);
            invitation.Property(i => i.RoleText).HasMaxLength(Invitation.MaxListLength);
            invitation.Property(i => i.ClosedAt).IsConcurrencyToken();
            invitation.Ignore(i => i.Roles);
            invitation.Ignore(i => i.Areas);
            invitation.HasIndex(i => i.CodeHash).IsUnique();
            invitation.HasIndex(i => i.Tenant);
        });
        builder.Entity<Role>(role =>
        {
            role.ToTable("roles");
            role.Property(r => r.Name).HasMaxLength(RoleGrant.MaxRoleLength);
            role.HasIndex(r => new { r.TenantId, r.Name }).IsUnique();
        });
        builder.Entity<RoleMembership>(membership =>
        {
            membership.ToTable("role_memberships");
            membership.Property(m => m.Role).HasMaxLength(RoleGrant.MaxRoleLength);
            membership.HasIndex(m => new { m.TenantId, m.UserId, m.Role }).IsUnique();
        });
        builder.Entity<RoleGrant>(grant =>
        {
            grant.ToTable("role_grants");
            grant.Property(g => g.Role).HasMaxLength(RoleGrant.MaxRoleLength);
            grant.Property(g => g.Permission).HasMaxLength(RoleGrant.MaxPermissionLength);
            grant.HasIndex(g => new { g.TenantId, g.Role, g.Permission }).IsUnique();
        });
        builder.Entity<AreaAssignment>(area =>
        {
            area.ToTable("area_assignments");
            area.HasIndex(a => new { a.TenantId, a.UserId, a.Area }).IsUnique();
        });
    }

    private static void MapUser(ModelBuilder builder) => builder.Entity<User>(user =>
    {
        user.ToTable("users", table => table.HasCheckConstraint("ck_users_kind", "(kind = 1 AND tenant IS NOT NULL) OR (kind = 2 AND tenant IS NULL)"));
        user.HasKey(u => u.Id);
        user.Property(u => u.Id).ValueGeneratedNever();
        user.Property(u => u.UserName).HasMaxLength(User.MaxUserNameLength);
        user.Property(u => u.NormalizedUserName).HasMaxLength(User.MaxUserNameLength);
        user.Property(u => u.DisplayName).HasMaxLength(User.MaxDisplayNameLength);
        user.Property(u => u.PasswordHash).HasMaxLength(MaxHashLength);
        user.Property(u => u.SecurityStamp).HasMaxLength(MaxHashLength);
        user.Property(u => u.ConcurrencyStamp).HasMaxLength(MaxHashLength).IsConcurrencyToken();
        // SQLite compares no DateTimeOffset; the ticks of the UTC time serve on both databases.
        user.Property(u => u.LockoutEnd).HasConversion(v => v!.Value.UtcTicks, v => new DateTimeOffset(v, TimeSpan.Zero));
        user.Property(u => u.Email).HasMaxLength(User.MaxEmailLength);
        user.Ignore(u => u.NormalizedEmail);
        user.Ignore(u => u.EmailConfirmed);
        user.Ignore(u => u.PhoneNumber);
        user.Ignore(u => u.PhoneNumberConfirmed);
        user.HasIndex(u => u.NormalizedUserName).IsUnique();
        user.HasIndex(u => new { u.Tenant, u.NormalizedUserName });
    });
}
