using KK.Saas.Core.Areas;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.EntityFrameworkCore.Conversions;
using KK.Saas.EntityFrameworkCore.Modelling;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.EntityFrameworkCore;

/// <summary>
/// The one database context. It belongs to the tenant and the area that were current when it was made; it never follows
/// a later change, so that rows of two tenants cannot meet in one change tracker.
/// </summary>
public class SaasDbContext : DbContext
{
    private readonly IEnumerable<IModelContributor> _contributors;
    private readonly TenantId? _tenant;
    private readonly AreaScope _area;

    public SaasDbContext(
        DbContextOptions options,
        ICurrentTenant currentTenant,
        ICurrentArea currentArea,
        IEnumerable<IModelContributor> contributors)
        : base(options)
    {
        (_contributors, _tenant, _area) = (contributors, currentTenant.Id, currentArea.Scope);
        AreaVillages = [.. _area.Villages];
        // Every save is a transaction: on PostgreSQL that is where the tenant is named for row-level security.
        Database.AutoTransactionBehavior = AutoTransactionBehavior.Always;
    }

    /// <summary>The tenant of this context, read by the tenant filter at each query.</summary>
    /// <exception cref="TenantRequiredException">The context was made without a tenant.</exception>
    public TenantId RequiredTenantId => _tenant ?? throw new TenantRequiredException();

    /// <summary>The tenant of this context, or null for the host and for nobody.</summary>
    public TenantId? Tenant => _tenant;

    /// <summary>Read by the area filter.</summary>
    public bool AreaIsUnrestricted => _area.IsUnrestricted;

    /// <summary>Read by the area filter.</summary>
    public RegionCode[] AreaVillages { get; }

    internal bool AreaIncludes(RegionCode village) => _area.Includes(village);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<TenantId>().HaveConversion<TenantIdConverter>();
        configurationBuilder.Properties<PeriodId>().HaveConversion<PeriodIdConverter>();
        configurationBuilder.Properties<RegionCode>().HaveConversion<RegionCodeConverter>().HaveMaxLength(RegionCode.MaxLength);
        configurationBuilder.Properties<FiscalYear>().HaveConversion<FiscalYearConverter>();
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var contributor in _contributors) contributor.Contribute(modelBuilder);
        TenantConventions.Apply(modelBuilder, this);
        SnakeCaseNames.Apply(modelBuilder);
    }
}
