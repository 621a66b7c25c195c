using System.Text;
using System.Text.Json;
using KK.Saas.Core.Areas;
using KK.Saas.Core.Auditing;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Families.Domain.Privacy;
using KK.Saas.Identity;
using KK.Saas.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Families.Tests.Privacy;

public sealed class PrivacyTests(SaasTestApplication app) : IClassFixture<SaasTestApplication>
{
    [Fact]
    public async Task A_request_has_72_hours_and_is_overdue_after_them()
    {
        var (family, id) = (await FamilyAsync("Rusmini"), EntityId.New());
        await ReceiveAsync(id, family, DataRequestKind.Access);
        app.Clock.Advance(TimeSpan.FromHours(71.9));
        (await FindAsync(family, id)).IsOverdue.ShouldBeFalse();
        app.Clock.Advance(TimeSpan.FromHours(0.2));
        (await FindAsync(family, id)).IsOverdue.ShouldBeTrue();
        await DecideAsync(id, true);
        var done = await FindAsync(family, id);
        (done.State, done.IsOverdue, done.Note).ShouldBe((DataRequestState.Done, false, "sudah dilayani"));
        (await Should.ThrowAsync<BusinessException>(() => DecideAsync(id, false))).Code.ShouldBe("Families:RequestDecided");
    }

    [Fact]
    public async Task The_same_request_sent_twice_even_at_once_is_one()
    {
        var (family, id) = (await FamilyAsync("Mahmudah"), EntityId.New());
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => ReceiveAsync(id, family, DataRequestKind.Correction))));
        (await Privacy(p => p.GetFamilyAsync(family))).Requests.ShouldHaveSingleItem().Requester.ShouldBe("kepala keluarga, KTP");
    }

    [Fact]
    public async Task Who_asked_and_what_was_decided_is_encrypted_in_the_store()
    {
        var (family, id) = (await FamilyAsync("Hasanah"), EntityId.New());
        await ReceiveAsync(id, family, DataRequestKind.Access);
        await DecideAsync(id, true);
        var row = await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<SaasDbContext>().Set<DataRequest>().AsNoTracking().SingleAsync(r => r.Id == id));
        Encoding.UTF8.GetString(row.Requester).ShouldNotContain("kepala");
        Encoding.UTF8.GetString(row.Note!).ShouldNotContain("dilayani");
    }

    [Theory]
    [InlineData(DataRequestKind.Withdrawal, true)]
    [InlineData(DataRequestKind.Restriction, true)]
    [InlineData(DataRequestKind.Erasure, true)]
    [InlineData(DataRequestKind.Access, false)]
    public async Task What_asks_processing_to_stop_stops_it_at_once_and_a_refusal_lifts_it(DataRequestKind kind, bool stops)
    {
        var (family, id) = (await FamilyAsync("Noor Aina"), EntityId.New());
        await ReceiveAsync(id, family, kind);
        (await Privacy(p => p.GetFamilyAsync(family))).IsRestricted.ShouldBe(stops);
        (await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IFamilyDirectory>().IsRestrictedAsync(family))).ShouldBe(stops);
        if (kind == DataRequestKind.Withdrawal) (await Privacy(p => p.GetFamilyAsync(family))).Consents[0].Outcome.ShouldBe(ConsentOutcome.Withdrawn);
        await DecideAsync(id, false);
        (await Privacy(p => p.GetFamilyAsync(family))).IsRestricted.ShouldBeFalse();
    }

    [Fact]
    public async Task The_list_of_requests_is_read_by_key_open_ones_first()
    {
        var (family, ids) = (await FamilyAsync("Berhalaman"), Enumerable.Range(0, 5).Select(_ => EntityId.New()).ToList());
        foreach (var id in ids) await ReceiveAsync(id, family, DataRequestKind.Access);
        await DecideAsync(ids[0], false);
        var seen = new List<DataRequest>();
        string? page = null;
        do
        {
            var found = await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IPrivacyRepository>().ListRequestsAsync(false, page, 2));
            seen.AddRange(found.Items);
            page = found.Links.Next;
        }
        while (page is not null);
        seen.Select(r => r.Id).Distinct().Count().ShouldBe(seen.Count);
        seen.Where(r => ids.Contains(r.Id)).Count().ShouldBe(5);
        seen.Select(r => (int)r.State).ShouldBeInOrder();
    }

    [Fact]
    public async Task Another_city_neither_sees_nor_decides_a_request_and_who_lacks_the_right_neither()
    {
        var (family, id) = (await FamilyAsync("Saniah"), EntityId.New());
        await ReceiveAsync(id, family, DataRequestKind.Access);
        (await app.AsTenantAsync(Banjarmasin, s => s.GetRequiredService<IPrivacyAppService>().GetListAsync(false))).Items.ShouldBeEmpty();
        await Should.ThrowAsync<EntityNotFoundException>(() => app.AsTenantAsync(Banjarmasin, s => Run(() => s.GetRequiredService<IPrivacyAppService>().DecideAsync(id, true, "dari kota lain"))));
        await Should.ThrowAsync<EntityNotFoundException>(() => app.AsTenantAsync(Banjarmasin, s => s.GetRequiredService<IPrivacyAppService>().ExportAsync(family)));
        await Should.ThrowAsync<PermissionDeniedException>(() => app.AsTenantAsync(
            Banjarbaru, s => s.GetRequiredService<IPrivacyAppService>().ExportAsync(family), [FamiliesPermissions.ReadFamilies, FamiliesPermissions.ReadPrivacy]));
    }

    [Fact]
    public async Task The_copy_holds_all_of_the_family_with_its_numbers_and_is_written_to_the_log()
    {
        var family = await FamilyAsync("Ahmad Zaini", card: "6372021212190007", nik: "6372021708900017");
        var json = JsonDocument.Parse(await Privacy(p => p.ExportAsync(family))).RootElement;
        json.GetProperty("familyCardNumber").GetString().ShouldBe("6372021212190007");
        json.GetProperty("identityNumbers")[0].GetProperty("nik").GetString().ShouldBe("6372021708900017");
        json.GetProperty("family").GetProperty("headName").GetString().ShouldBe("Ahmad Zaini");
        var log = await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IAuditAppService>().SearchAsync(new AuditSearch(SubjectId: family, Action: AuditAction.Export)));
        log.Items.ShouldHaveSingleItem().Operation.ShouldBe("Privacy.Export");
    }

    [Fact]
    public async Task The_province_sees_how_many_requests_wait_and_nothing_else()
    {
        var (family, id) = (await FamilyAsync("Galuh", tenant: "63.05"), EntityId.New());
        var tapin = TenantId.ForRegion(RegionCode.Parse("63.05"));
        await app.AsTenantAsync(tapin, s => Run(() => s.GetRequiredService<IPrivacyAppService>().ReceiveAsync(id, family, DataRequestKind.Access, "kepala keluarga, KTP")));
        var counts = (await app.AsHostAsync(s => s.GetRequiredService<IProvincePrivacyAppService>().GetAsync())).Single(c => c.Region == RegionCode.Parse("63.05"));
        (counts.OpenRequests, counts.DecidedRequests).ShouldBe((1, 0));
        counts.OldestDueAt!.Value.ShouldBe(app.Clock.GetUtcNow().UtcDateTime.AddHours(72), TimeSpan.FromSeconds(1));
        await Should.ThrowAsync<PermissionDeniedException>(() => app.AsHostAsync(s => s.GetRequiredService<IPrivacyAppService>().GetListAsync(false)));
    }

    [Fact]
    public async Task A_breach_has_its_own_72_hours_for_both_notices()
    {
        var id = EntityId.New();
        var now = Core.Time.Wita.FromUtc(app.Clock.GetUtcNow().UtcDateTime);
        var input = new BreachInput(now, null, "nama dan alamat 12 keluarga", "ponsel kader hilang tanpa kunci layar", "akun dikunci", 12);
        (await Should.ThrowAsync<BusinessException>(() => Breaches(b => b.SaveAsync(id, input with { How = "" })))).Code.ShouldBe("Families:BreachIncomplete");
        (await Should.ThrowAsync<BusinessException>(() => Breaches(b => b.SaveAsync(id, input with { DiscoveredAt = now.AddHours(1) })))).Code.ShouldBe("Families:BreachIncomplete");
        await Breaches(b => b.SaveAsync(id, input));
        await Breaches(b => b.MarkToldAsync(id, toAuthority: true));
        app.Clock.Advance(TimeSpan.FromHours(73));
        (await GetBreachAsync(id)).IsOverdue.ShouldBeTrue();
        await Breaches(b => b.MarkToldAsync(id, toAuthority: false));
        var item = await GetBreachAsync(id);
        (item.IsOverdue, item.Facts.Families, item.Facts.Data).ShouldBe((false, 12, "nama dan alamat 12 keluarga"));
    }

    [Fact]
    public async Task The_record_of_processing_is_whole_in_both_languages()
    {
        var list = await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IProcessingAppService>().GetListAsync());
        list.Count.ShouldBeGreaterThanOrEqualTo(8);
        list.ShouldAllBe(a => typeof(ProcessingActivity).GetProperties().All(p => ((string?)p.GetValue(a))!.Length > 1));
    }

    private static async Task<int> Run(Func<Task> work)
    {
        await work();
        return 0;
    }

    private Task<T> Privacy<T>(Func<IPrivacyAppService, Task<T>> work) => app.AsTenantAsync(Banjarbaru, s => work(s.GetRequiredService<IPrivacyAppService>()));

    private Task Breaches(Func<IBreachAppService, Task> work) => app.AsTenantAsync(Banjarbaru, s => Run(() => work(s.GetRequiredService<IBreachAppService>())));

    private Task<BreachItem> GetBreachAsync(Guid id) => app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IBreachAppService>().GetAsync(id));

    private async Task<DataRequestItem> FindAsync(Guid family, Guid id) => (await Privacy(p => p.GetFamilyAsync(family))).Requests.Single(r => r.Id == id);

    private Task ReceiveAsync(Guid id, Guid family, DataRequestKind kind) => Privacy(p => Run(() => p.ReceiveAsync(id, family, kind, "kepala keluarga, KTP")));

    private Task DecideAsync(Guid id, bool done) => Privacy(p => Run(() => p.DecideAsync(id, done, "sudah dilayani")));

    private async Task<Guid> FamilyAsync(string head, string? card = null, string? nik = null, string tenant = "63.72")
    {
        var (id, owner) = (EntityId.New(), TenantId.ForRegion(RegionCode.Parse(tenant)));
        var village = app.Services.GetRequiredService<IAreaExpander>().Villages(RegionCode.Parse(tenant))[0];
        await app.AsTenantAsync(owner, s => s.GetRequiredService<IFamilyAppService>().RegisterAsync(id, FamilyAppServiceTests.Family(head) with { Village = village, FamilyCardNumber = card }));
        if (nik is not null) await app.AsTenantAsync(owner, s => s.GetRequiredService<IFamilyAppService>().AddMemberAsync(id, EntityId.New(), FamilyAppServiceTests.Member(head, FamilyRelation.Head) with { Nik = nik }));
        return id;
    }
}
