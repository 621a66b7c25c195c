using KK.Saas.Core.MultiTenancy;
using KK.Saas.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.EntityFrameworkCore.Tests;

public sealed class ModelTests(SaasTestApplication application) : IClassFixture<SaasTestApplication>
{
    [Fact]
    public void Every_entity_of_the_product_keeps_every_rule()
    {
        using var scope = application.Services.CreateScope();
        var entities = scope.ServiceProvider.GetRequiredService<SaasDbContext>().Model.GetEntityTypes().Where(e => !e.IsOwned()).ToList();
        entities.Count.ShouldBeGreaterThan(8);
        entities.SelectMany(e => ModelRules.All.Select(rule => rule(e))).Where(broken => broken is not null).ShouldBeEmpty();
    }

    [Fact]
    public void The_migrations_are_those_of_the_model()
    {
        using var scope = application.Services.CreateScope();
        scope.ServiceProvider.GetRequiredService<SaasDbContext>().Database.HasPendingModelChanges().ShouldBeFalse();
    }

    [Fact]
    public void An_entity_without_an_owner_breaks_a_rule() =>
        ModelRules.HasAnOwner(Entity<Ownerless>(b => b.Entity<Ownerless>().HasKey(e => e.Id))).ShouldNotBeNull();

    [Fact]
    public void A_host_table_that_nobody_listed_breaks_a_rule() =>
        ModelRules.HostTableIsListed(Entity<UnlistedHost>(b => b.Entity<UnlistedHost>().HasKey(e => e.Id))).ShouldNotBeNull();

    [Fact]
    public void A_key_without_the_tenant_breaks_a_rule() =>
        ModelRules.KeyStartsWithTenant(Entity<Loose>(b => b.Entity<Loose>().HasKey(e => e.Id))).ShouldNotBeNull();

    [Fact]
    public void A_unique_index_without_the_tenant_breaks_a_rule() =>
        ModelRules.UniqueIndexesStartWithTenant(Entity<Good>(b => b.Entity<Good>().HasIndex(e => e.Name).IsUnique())).ShouldNotBeNull();

    [Fact]
    public void A_foreign_key_without_the_tenant_breaks_a_rule() =>
        ModelRules.ForeignKeysCarryTheTenant(Entity<Good>(b =>
        {
            b.Entity<Other>().HasAlternateKey(o => o.Id);
            b.Entity<Good>().HasOne<Other>().WithMany().HasForeignKey(g => g.OtherId).HasPrincipalKey(o => o.Id);
        })).ShouldNotBeNull();

    [Fact]
    public void An_entity_whose_filters_were_left_out_breaks_the_rules()
    {
        var bare = Entity<Good>(b => b.Entity<Good>().HasKey(g => g.Id), conventions: false);
        ModelRules.HasTenantFilter(bare).ShouldNotBeNull();
        ModelRules.HasAreaFilter(bare).ShouldNotBeNull();
    }

    [Fact]
    public void A_good_entity_keeps_every_rule() =>
        ModelRules.All.Select(rule => rule(Entity<Good>(b => b.Entity<Good>()))).Where(broken => broken is not null).ShouldBeEmpty();

    private static IEntityType Entity<T>(Action<ModelBuilder> build, bool conventions = true)
    {
        if (conventions)
        {
            using var context = RuleContext.Make(new Contributor(build));
            return context.Model.FindEntityType(typeof(T))!;
        }

        using var plain = new PlainContext(build);
        return plain.Model.FindEntityType(typeof(T))!;
    }

    private sealed class Contributor(Action<ModelBuilder> build) : IModelContributor
    {
        public void Contribute(ModelBuilder builder) => build(builder);
    }

    private sealed class Ownerless
    {
        public Guid Id { get; set; }
    }

    private sealed class UnlistedHost : IHostOwned
    {
        public Guid Id { get; set; }
    }

    private sealed class Loose : IMultiTenant
    {
        public Guid Id { get; set; }

        public TenantId TenantId { get; set; }
    }
}
