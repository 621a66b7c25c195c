using KK.Saas.Core.Areas;
using KK.Saas.Core.Auditing;
using KK.Saas.Core.Data;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.EntityFrameworkCore.Auditing;
using KK.Saas.Families;
using KK.Saas.Families.Domain;
using KK.Saas.Interventions;
using KK.Saas.Interventions.Domain.Catalogue;
using KK.Saas.Rollups;
using KK.Saas.Rollups.Domain;
using KK.Saas.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.EntityFrameworkCore.Tests;

/// <summary>Many rows at once are stored as a save would store them, and pass the same guard.</summary>
public sealed class BulkInsertTests(SurveyApplication app) : IClassFixture<SurveyApplication>
{
    [Fact]
    public async Task Arrays_and_value_objects_come_back_as_they_were()
    {
        var period = PeriodId.New();
        var figures = new Figures([3, 0, 1, 0], 3, 2_100_000, 9_000_000_000_000L, [0, 3], [1, 2], [3, 0], [2_500_000_000L, 0], [3, 2, 1], [1, 1, 0]);
        var sum = new VillageSum(Banjarbaru, EntityId.New(), period, SurveyApplication.SungaiTiung, FamilyGroup.WithElderly);
        sum.Set(7, figures, new DateTime(2026, 3, 1, 2, 3, 4, DateTimeKind.Utc));
        (await InsertAsync<VillageSum>(Banjarbaru, [sum])).ShouldBe(1);
        var stored = await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<SaasDbContext>().Set<VillageSum>().SingleAsync(x => x.Period == period));
        stored.ShouldBeEquivalentTo(sum);
    }

    [Fact]
    public async Task Json_bytes_days_and_absent_values_come_back_as_they_were()
    {
        var known = await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<SaasDbContext>().Set<Intervention>().Select(i => i.Id).FirstAsync());
        var extension = new InterventionExtension(Banjarbaru, EntityId.New(), known);
        extension.SetEffects([new InterventionEffect("A1", 12.5m, "contoh; \"kutip\"\n\\n")]);
        await InsertAsync<InterventionExtension>(Banjarbaru, [extension]);
        var family = NewFamily(Banjarbaru);
        await InsertAsync<Family>(Banjarbaru, [family]);
        await InsertAsync<FamilyMember>(Banjarbaru, [.. family.Members]);
        var (storedExtension, storedFamily) = await app.AsTenantAsync(Banjarbaru, async s => (
            await s.GetRequiredService<SaasDbContext>().Set<InterventionExtension>().SingleAsync(x => x.Id == extension.Id),
            await s.GetRequiredService<SaasDbContext>().Set<Family>().Include(f => f.Members).SingleAsync(f => f.Id == family.Id)));
        storedExtension.Effects.ShouldBe(extension.Effects);
        storedFamily.ShouldBeEquivalentTo(family);
    }

    [Fact]
    public async Task A_row_of_another_tenant_is_refused_with_its_whole_batch()
    {
        var own = NewFamily(Banjarbaru);
        await Should.ThrowAsync<TenantIsolationException>(() => InsertAsync<Family>(Banjarbaru, [own, NewFamily(Banjarmasin)]));
        (await CountAsync(own.Id)).ShouldBe(0);
    }

    [Fact]
    public async Task A_row_outside_the_area_is_refused() => await Should.ThrowAsync<TenantIsolationException>(() =>
        InsertAsync<Family>(Banjarbaru, [NewFamily(Banjarbaru)], AreaScope.Of([SurveyApplication.Cempaka])));

    [Fact]
    public async Task Without_a_tenant_or_a_transaction_it_is_an_error()
    {
        await Should.ThrowAsync<TenantRequiredException>(() => app.AsHostAsync(s => s.GetRequiredService<IUnitOfWork>().InTransactionAsync(
            token => s.GetRequiredService<IBulkInserter>().InsertAsync<Family>([], token))));
        await Should.ThrowAsync<InvalidOperationException>(() => app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IBulkInserter>().InsertAsync<Family>([NewFamily(Banjarbaru)])));
    }

    [Fact]
    public async Task Nothing_is_left_when_the_transaction_fails_half_way()
    {
        var family = NewFamily(Banjarbaru);
        await Should.ThrowAsync<FormatException>(() => app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IUnitOfWork>().InTransactionAsync<int>(async token =>
        {
            var bulk = s.GetRequiredService<IBulkInserter>();
            await bulk.InsertAsync<Family>([family], token);
            (await s.GetRequiredService<SaasDbContext>().Set<Family>().CountAsync(f => f.Id == family.Id, token)).ShouldBe(1);
            throw new FormatException();
        })));
        (await CountAsync(family.Id)).ShouldBe(0);
        // A row that the database refuses undoes those before it as well.
        var known = NewFamily(Banjarbaru);
        await InsertAsync<Family>(Banjarbaru, [known]);
        await Should.ThrowAsync<System.Data.Common.DbException>(() => InsertAsync<Family>(Banjarbaru, [family, known]));
        (await CountAsync(family.Id)).ShouldBe(0);
    }

    [Fact]
    public async Task An_audited_call_says_how_many_rows_it_added()
    {
        await app.AsTenantAsync(Banjarbaru, async s =>
        {
            using var _ = s.GetRequiredService<ICurrentOperation>().Change(new AuditOperation("Bulk.Try", null, null));
            return await s.GetRequiredService<IUnitOfWork>().InTransactionAsync(token =>
                s.GetRequiredService<IBulkInserter>().InsertAsync<Family>([NewFamily(Banjarbaru), NewFamily(Banjarbaru)], token));
        });
        var entry = await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<SaasDbContext>().Set<AuditEntry>().SingleAsync(e => e.Operation == "Bulk.Try"));
        entry.Detail.ShouldBe("Family +2");
    }

    private static Family NewFamily(TenantId tenant)
    {
        var family = new Family(tenant, EntityId.New(), new HousePlace(SurveyApplication.SungaiTiung, "1", null, "12A"));
        family.SetHeadName([0, 1, 255]);
        family.Rank(Desil.From(3, WelfareSource.Dtsen, new DateOnly(2026, 1, 31), new DateOnly(2026, 2, 1)));
        var member = family.AddMember(EntityId.New());
        member.Describe(new MemberInput("x", null, Sex.Female, new DateOnly(1980, 2, 29), FamilyRelation.Head, MaritalStatus.Widowed), new DateOnly(2026, 2, 1));
        return family;
    }

    private Task<int> InsertAsync<T>(TenantId tenant, IReadOnlyCollection<T> rows, AreaScope? area = null)
        where T : class, IMultiTenant => app.AsTenantAsync(
            tenant, s => s.GetRequiredService<IUnitOfWork>().InTransactionAsync(token => s.GetRequiredService<IBulkInserter>().InsertAsync(rows, token)), null, area);

    private Task<int> CountAsync(Guid family) => app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<SaasDbContext>().Set<Family>().CountAsync(f => f.Id == family));
}
