using KK.Saas.AspNetCore.Jobs;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Families.Domain;
using KK.Saas.Families.Domain.PersonalData;
using KK.Saas.Families.Jobs;
using KK.Saas.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Families.Tests.Privacy;

public sealed class ErasureTests(SaasTestApplication app) : IClassFixture<SaasTestApplication>
{
    [Fact]
    public async Task An_erased_family_is_an_empty_shell_that_nobody_finds_or_brings_back()
    {
        var id = await RegisterAsync("Zulaikhaunik", "6372020505190021");
        var request = EntityId.New();
        await Privacy(p => p.ReceiveAsync(request, id, DataRequestKind.Erasure, "kepala keluarga"));
        await Privacy(p => p.DecideAsync(request, true, "dihapus atas permintaan"));

        var row = await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<SaasDbContext>().Set<Family>().AsNoTracking().Include(f => f.Members).SingleAsync(f => f.Id == id));
        (row.HeadName.Length, row.Address, row.Phone, row.CardNumber, row.CardNumberIndex, row.HouseNumber, row.IsActive).ShouldBe((0, null, null, null, null, "", false));
        row.Members.ShouldAllBe(m => m.Name.Length == 0 && m.Nik == null && m.NikIndex == null && m.BirthDate.DayOfYear == 1);
        var key = await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<SaasDbContext>().Set<FamilyKey>().AsNoTracking().SingleAsync(k => k.Id == id));
        key.Wrapped.ShouldBeNull();
        (await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<SaasDbContext>().Set<FamilyNameKey>().CountAsync(k => k.FamilyId == id))).ShouldBe(0);
        (await Families(f => f.SearchAsync(new FamilySearch(Name: "zulaikhaunik", IncludeInactive: true)))).Items.ShouldBeEmpty();
        (await Families(f => f.GetAsync(id))).HeadName.ShouldBe("");
        (await Should.ThrowAsync<BusinessException>(() => Families(async f =>
        {
            await f.ReactivateAsync(id);
            return 0;
        }))).Code.ShouldBe("Families:Erased");
        (await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IPrivacyAppService>().GetFamilyAsync(id))).Requests[0].Requester.ShouldBe("");
        await RegisterAsync("Lain", "6372020505190021"); // its number is free
    }

    [Fact]
    public async Task A_family_that_left_long_ago_is_erased_by_itself_and_others_stay()
    {
        var (old, recent, active) = (await RegisterAsync("Lamasekali"), await RegisterAsync("Barusaja"), await RegisterAsync("Masihada"));
        await DeactivateAsync(old);
        app.Clock.Advance(TimeSpan.FromDays(365 * 4));
        await DeactivateAsync(recent);
        (await RunAsync()).ShouldBe(0);
        app.Clock.Advance(TimeSpan.FromDays(370));
        (await RunAsync()).ShouldBe(1);
        (await RunAsync()).ShouldBe(0);
        (await Families(f => f.GetAsync(old))).HeadName.ShouldBe("");
        (await Families(f => f.GetAsync(recent))).HeadName.ShouldBe("Barusaja");
        (await Families(f => f.GetAsync(active))).HeadName.ShouldBe("Masihada");
    }

    private Task<int> RunAsync() => app.AsTenantAsync(Banjarbaru, s =>
        ActivatorUtilities.CreateInstance<RetentionJob>(s).RunAsync(new TenantJobArgs(Banjarbaru.Value), CancellationToken.None));

    private Task<T> Families<T>(Func<IFamilyAppService, Task<T>> work) => app.AsTenantAsync(Banjarbaru, s => work(s.GetRequiredService<IFamilyAppService>()));

    private Task Privacy(Func<IPrivacyAppService, Task> work) => app.AsTenantAsync(Banjarbaru, async s =>
    {
        await work(s.GetRequiredService<IPrivacyAppService>());
        return 0;
    });

    private Task DeactivateAsync(Guid id) => Families(async f =>
    {
        await f.DeactivateAsync(id, "pindah");
        return 0;
    });

    private async Task<Guid> RegisterAsync(string head, string? card = null)
    {
        var id = EntityId.New();
        await Families(f => f.RegisterAsync(id, FamilyAppServiceTests.Family(head) with { FamilyCardNumber = card, Address = "Jl. Rahasia", Phone = "08123" }));
        await Families(f => f.AddMemberAsync(id, EntityId.New(), FamilyAppServiceTests.Member(head, FamilyRelation.Head)));
        return id;
    }
}
