using KK.Saas.Core.Areas;
using KK.Saas.Core.Data;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Time;
using KK.Saas.Families;
using KK.Saas.Interventions.Agencies;
using KK.Saas.Interventions.Domain.Agencies;
using KK.Saas.Interventions.Referrals;
using KK.Saas.Scoring;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Interventions.Tests.Referrals;

/// <summary>A surveyed city with two agencies; the user of the tests refers, or works in one of them.</summary>
public sealed class ReferralApplication : SurveyApplication
{
    public static IReadOnlyList<string> Referrer { get; } =
        [InterventionsPermissions.ReadReferrals, InterventionsPermissions.Refer, FamiliesPermissions.ReadFamilies, ScoringPermissions.ReadScores];

    public static IReadOnlyList<string> Staff { get; } = [InterventionsPermissions.HandleReferrals, FamiliesPermissions.ReadReferred];

    public Guid Social { get; } = EntityId.New();

    public Guid Health { get; } = EntityId.New();

    /// <summary>Interventions of the catalogue by number.</summary>
    public IReadOnlyDictionary<int, InterventionInfo> Catalogue { get; private set; } = new Dictionary<int, InterventionInfo>();

    public DateOnly Today => Wita.Today(Clock);

    public ReferralInput Input(int intervention = 20, Guid? agency = null, ReferralField fields = ReferralField.HeadName | ReferralField.Place) =>
        new(agency ?? Social, Catalogue[intervention].Id, fields, "Mohon dikunjungi pagi hari");

    public async Task<Guid> ReferAsync(Guid family, ReferralInput? input = null, AreaScope? area = null)
    {
        var id = EntityId.New();
        await CallAsync(Referrer, r => r.ReferAsync(id, family, input ?? Input()), area);
        return id;
    }

    public Task StepAsync(Guid referral, ReferralState to, string note = "", string reason = "", IReadOnlyList<string>? permissions = null, DateOnly? day = null) =>
        CallAsync(permissions ?? Staff, r => r.TakeStepAsync(referral, new ReferralStepInput(to, day ?? Today, note, reason)));

    public async Task ServeAsync(Guid referral)
    {
        await StepAsync(referral, ReferralState.Received);
        await StepAsync(referral, ReferralState.Served, "Diserahkan di rumah");
    }

    public Task<ReferralDetail> DetailAsync(Guid referral, IReadOnlyList<string>? permissions = null, TenantId? tenant = null, AreaScope? area = null) =>
        CallAsync<IReferralAppService, ReferralDetail>(tenant ?? Banjarbaru, r => r.GetAsync(referral), area, permissions ?? Staff);

    public Task<FamilyReferrals> OfFamilyAsync(Guid family, AreaScope? area = null, IEnumerable<string>? permissions = null) =>
        CallAsync<IReferralAppService, FamilyReferrals>(Banjarbaru, r => r.GetFamilyAsync(family), area, permissions ?? Referrer);

    public Task<ReferredFamily> SeenAsync(Guid family) => CallAsync<IReferredFamilyAppService, ReferredFamily>(Banjarbaru, f => f.GetAsync(family), permissions: Staff);

    public Task CallAsync(IEnumerable<string> permissions, Func<IReferralAppService, Task> call, AreaScope? area = null, TenantId? tenant = null) =>
        CallAsync<IReferralAppService, bool>(tenant ?? Banjarbaru, async r =>
        {
            await call(r);
            return true;
        }, area, permissions);

    public Task RequestAsync(Guid family, DataRequestKind kind) => AsTenantAsync(Banjarbaru, async s =>
    {
        var (privacy, id) = (s.GetRequiredService<IPrivacyAppService>(), EntityId.New());
        await privacy.ReceiveAsync(id, family, kind, "kepala keluarga");
        if (kind == DataRequestKind.Erasure) await privacy.DecideAsync(id, done: true, "dihapus");
        return true;
    });

    /// <summary>The user of the tests works in these agencies and in no others.</summary>
    public Task WorkInAsync(params Guid[] chosen) => StoreAsync(async s =>
    {
        var agencies = s.GetRequiredService<IAgencyRepository>();
        foreach (var member in await agencies.ListOfUserAsync(TestUsers.IdOf(Banjarbaru))) agencies.RemoveMember(member);
        foreach (var agency in chosen) agencies.AddMember(new AgencyMember(Banjarbaru, EntityId.New(), agency, TestUsers.IdOf(Banjarbaru), isHead: false));
    });

    public Task StoreAsync(Func<IServiceProvider, Task> change) => AsTenantAsync(Banjarbaru, async s =>
    {
        await change(s);
        await s.GetRequiredService<IUnitOfWork>().SaveChangesAsync();
        return true;
    });

    public Guid AddAgency(IServiceProvider services, Guid id, string name, DateOnly from)
    {
        var agency = new Agency(Banjarbaru, id, AgencyKind.Department, from);
        agency.Rename(EntityId.New(), from, $"Dinas {name}", name);
        services.GetRequiredService<IAgencyRepository>().Add(agency);
        return id;
    }

    protected override async Task SeedAsync()
    {
        await base.SeedAsync();
        await StoreAsync(s =>
        {
            AddAgency(s, Social, "Dinsos", new DateOnly(2020, 1, 1));
            AddAgency(s, Health, "Dinkes", new DateOnly(2020, 1, 1));
            return Task.CompletedTask;
        });
        var catalogue = await CallAsync<ICatalogueAppService, InterventionCatalogue>(Banjarbaru, c => c.GetAsync());
        Catalogue = catalogue.Indicators.SelectMany(i => i.Interventions).Concat(catalogue.Others).DistinctBy(i => i.Number).ToDictionary(i => i.Number);
    }
}
