using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.EntityFrameworkCore.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace KK.Saas.EntityFrameworkCore.Tests;

/// <summary>A context without the product's conventions, to show what the rules find then.</summary>
internal sealed class PlainContext(Action<ModelBuilder> build) : DbContext
{
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder.UseSqlite("Data Source=:memory:").ReplaceService<IModelCacheKeyFactory, NoCache>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<TenantId>().HaveConversion<TenantIdConverter>();
        configurationBuilder.Properties<RegionCode>().HaveConversion<RegionCodeConverter>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) => build(modelBuilder);

    private sealed class NoCache : IModelCacheKeyFactory
    {
        public object Create(DbContext context, bool designTime) => new();
    }
}
