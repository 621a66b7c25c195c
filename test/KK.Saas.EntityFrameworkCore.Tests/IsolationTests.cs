using KK.Saas.Core.Areas;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.EntityFrameworkCore.Guards;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.EntityFrameworkCore.Tests;

/// <summary>
/// Attacks on the filters, the guard and the keys, each tried with the others removed. The mapping is the product's;
/// the tables are the test's own, so that a wall can be taken away without a switch in the product.
/// </summary>
public sealed class IsolationTests : IDisposable
{
    private static readonly TenantId A = TenantId.ForRegion(RegionCode.Parse("63.72"));
    private static readonly TenantId B = TenantId.ForRegion(RegionCode.Parse("63.71"));
    private static readonly RegionCode Here = RegionCode.Parse("63.72.03.1003");
    private static readonly RegionCode There = RegionCode.Parse("63.72.03.1004");
    private static readonly Mapping Contributor = new();

    private readonly SqliteConnection _connection = new("Data Source=:memory:;Foreign Keys=True");
    private readonly CurrentTenant _tenant = new();
    private readonly CurrentArea _area = new();
    private readonly Guid _rowOfA = EntityId.New();
    private readonly Guid _rowOfB = EntityId.New();
    private readonly Guid _otherOfB = EntityId.New();

    public IsolationTests()
    {
        _connection.Open();
        using (As(A, AreaScope.All, out var context))
        {
            context.Database.EnsureCreated();
            context.Add(new Good(A, _rowOfA, Here, "a"));
            context.Add(new Good(A, EntityId.New(), There, "a elsewhere"));
            context.SaveChanges();
        }

        using (As(B, AreaScope.All, out var context))
        {
            context.Add(new Good(B, _rowOfB, RegionCode.Parse("63.71.01.1001"), "b"));
            context.Add(new Other(B, _otherOfB));
            context.SaveChanges();
        }
    }

    [Fact]
    public void A_query_finds_the_own_tenants_rows_only()
    {
        using var _ = As(A, AreaScope.All, out var context);
        context.Set<Good>().Select(g => g.Name).ToList().ShouldBe(["a", "a elsewhere"], ignoreOrder: true);
    }

    [Fact]
    public void A_query_finds_the_own_area_only()
    {
        using (As(A, AreaScope.Of([Here]), out var context)) context.Set<Good>().Select(g => g.Name).ToList().ShouldBe(["a"]);
        using (As(A, AreaScope.None, out var context)) context.Set<Good>().ShouldBeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Without_a_tenant_a_query_is_an_error_also_for_the_host(bool asHost)
    {
        using var scope = asHost ? _tenant.ChangeToHost() : _tenant.Clear();
        using var context = Open();
        var error = Should.Throw<Exception>(() => context.Set<Good>().ToList());
        (error is TenantRequiredException || error.InnerException is TenantRequiredException).ShouldBeTrue(error.ToString());
    }

    [Fact]
    public void The_filter_follows_each_context_and_is_not_frozen_with_the_model()
    {
        using (As(A, AreaScope.All, out var context)) context.Set<Good>().Count().ShouldBe(2);
        using (As(B, AreaScope.All, out var context)) context.Set<Good>().Count().ShouldBe(1);
    }

    [Fact]
    public void The_guard_refuses_a_row_that_is_added_for_another_tenant() =>
        Should.Throw<TenantIsolationException>(() => Write(context => context.Add(new Good(B, EntityId.New(), Here, "planted"))));

    [Fact]
    public void The_guard_refuses_a_stub_that_names_the_true_tenant() =>
        Should.Throw<TenantIsolationException>(() => Write(context => context.Update(new Good(B, _rowOfB, Here, "taken"))));

    [Fact]
    public void The_keys_find_nothing_for_a_stub_that_claims_our_tenant() =>
        // The guard is fooled by the lie; the key (TenantId, Id) is not.
        Should.Throw<DbUpdateConcurrencyException>(() => Write(context => context.Update(new Good(A, _rowOfB, Here, "taken"))));

    [Fact]
    public void The_guard_refuses_to_delete_another_tenants_row() =>
        Should.Throw<TenantIsolationException>(() => Write(context => context.Remove(new Good(B, _rowOfB, Here, "gone"))));

    [Fact]
    public void The_keys_alone_keep_a_deletion_with_a_false_tenant_from_finding_the_row() =>
        Should.Throw<DbUpdateConcurrencyException>(() => Write(context => context.Remove(new Good(A, _rowOfB, Here, "gone")), guard: false));

    [Fact]
    public void The_guard_refuses_a_write_outside_the_area()
    {
        Should.Throw<TenantIsolationException>(() => Write(context => context.Add(new Good(A, EntityId.New(), There, "x")), AreaScope.Of([Here])));
        Should.Throw<TenantIsolationException>(() => Write(context => context.Add(new Good(A, EntityId.New(), Here, "x")), AreaScope.None));
    }

    [Fact]
    public void The_keys_refuse_a_reference_into_another_tenant_even_by_raw_sql()
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "UPDATE good SET other_id = $other WHERE id = $row";
        command.Parameters.AddWithValue("$other", _otherOfB.ToString().ToUpperInvariant());
        command.Parameters.AddWithValue("$row", _rowOfA.ToString().ToUpperInvariant());
        Should.Throw<SqliteException>(() => command.ExecuteNonQuery()).Message.ShouldContain("FOREIGN KEY");
    }

    [Fact]
    public void A_context_keeps_the_tenant_that_it_was_made_for()
    {
        using var scope = As(A, AreaScope.All, out var context);
        using var change = _tenant.Change(B);
        context.Set<Good>().Count().ShouldBe(2);
    }

    public void Dispose() => _connection.Dispose();

    private void Write(Action<SaasDbContext> change, AreaScope? area = null, bool guard = true)
    {
        using var tenant = _tenant.Change(A);
        using var scope = _area.Change(area ?? AreaScope.All);
        using var context = Open(guard);
        change(context);
        context.SaveChanges();
    }

    private Scope As(TenantId tenant, AreaScope area, out SaasDbContext context)
    {
        var tenantScope = _tenant.Change(tenant);
        var areaScope = _area.Change(area);
        context = Open();
        return new Scope(context, areaScope, tenantScope);
    }

    private RuleContext Open(bool guard = true)
    {
        var options = new DbContextOptionsBuilder().UseSqlite(_connection);
        if (guard) options.AddInterceptors(new TenantWriteGuard());
        return new RuleContext(options.Options, _tenant, _area, Contributor);
    }

    private sealed class Mapping : IModelContributor
    {
        public void Contribute(ModelBuilder builder)
        {
            builder.Entity<Other>().ToTable("other");
            builder.Entity<Good>().ToTable("good");
            builder.Entity<Good>().HasOne<Other>().WithMany().HasForeignKey(g => new { g.TenantId, g.OtherId }).HasPrincipalKey(o => new { o.TenantId, o.Id });
        }
    }

    private sealed record Scope(params IDisposable[] Inner) : IDisposable
    {
        public void Dispose()
        {
            foreach (var inner in Inner) inner.Dispose();
        }
    }
}
