using System.Data.Common;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.TestBase;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.EntityFrameworkCore.Tests.Keys;

/// <summary>The keys alone: raw SQL as the owner, whom no filter, guard or policy holds. The cases come from the model.</summary>
public sealed class TenantKeyTests(SaasTestApplication app) : IClassFixture<SaasTestApplication>
{
    [Fact]
    public async Task No_row_can_point_into_another_tenant()
    {
        var keys = TenantOwned().SelectMany(e => e.GetForeignKeys()).Where(k => typeof(IMultiTenant).IsAssignableFrom(k.PrincipalEntityType.ClrType)).ToList();
        keys.ShouldNotBeEmpty();
        await using var connection = await OpenAsync();
        var maker = new RowMaker(connection);
        foreach (var key in keys)
        {
            var child = await maker.PrepareAsync(key.DeclaringEntityType, Banjarmasin);
            var own = new Dictionary<IProperty, object?>(child);
            RowMaker.Point(child, key, await maker.InsertAsync(key.PrincipalEntityType, Banjarbaru));
            var refused = await Should.ThrowAsync<DbException>(() => maker.StoreAsync(key.DeclaringEntityType, child), key.ToString());
            (refused.SqlState == "23503" || refused.Message.Contains("FOREIGN KEY", StringComparison.Ordinal)).ShouldBeTrue(refused.Message);
            await maker.StoreAsync(key.DeclaringEntityType, own); // with a parent of its own it goes in: the test can fail
        }
    }

    [Fact]
    public async Task Two_tenants_may_hold_the_same_id_and_the_same_unique_values_and_neither_learns_of_the_other()
    {
        await using var connection = await OpenAsync();
        var maker = new RowMaker(connection);
        foreach (var entity in TenantOwned())
        {
            var first = await maker.InsertAsync(entity, Banjarbaru);
            var second = await maker.PrepareAsync(entity, Banjarmasin);
            var copied = entity.FindPrimaryKey()!.Properties.Concat(entity.GetIndexes().Where(i => i.IsUnique).SelectMany(i => i.Properties)).Distinct()
                .Where(p => p.Name != nameof(IMultiTenant.TenantId) && !p.IsForeignKey());
            foreach (var property in copied) second[property] = first[property];
            await maker.StoreAsync(entity, second);
            (await Should.ThrowAsync<DbException>(() => maker.StoreAsync(entity, second))).Message.ShouldContain("unique", Case.Insensitive, entity.Name);
        }
    }

    private List<IEntityType> TenantOwned()
    {
        using var scope = app.Services.CreateScope();
        return [.. scope.ServiceProvider.GetRequiredService<SaasDbContext>().Model.GetEntityTypes().Where(e => typeof(IMultiTenant).IsAssignableFrom(e.ClrType))];
    }

    private async Task<DbConnection> OpenAsync()
    {
        DbConnection connection = TestDatabase.IsPostgreSql ? new NpgsqlConnection(app.OwnerConnectionString) : new SqliteConnection(app.ConnectionString + ";Foreign Keys=True");
        await connection.OpenAsync();
        return connection;
    }
}
