using KK.Saas.Core.Areas;
using KK.Saas.Core.Data;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Activities;
using KK.Saas.Interventions.Domain.Activities;
using KK.Saas.Interventions.Domain.Agencies;
using KK.Saas.Interventions.Domain.Loci;
using KK.Saas.Interventions.Evaluations;
using KK.Saas.Interventions.Loci;
using KK.Saas.Questionnaires;
using KK.Saas.Rollups.Domain;
using KK.Saas.Scoring;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Interventions.Tests.Evaluations;

/// <summary>Two cities with surveys of 2025 and 2026; families are put into them as the facts that their answers would make.</summary>
public sealed class EvaluationApplication : SurveyApplication
{
    private int _years;

    public PeriodInfo Before { get; private set; } = null!;

    public PeriodInfo After { get; private set; } = null!;

    public ScoringModelInfo Model { get; private set; } = null!;

    public Guid Agency { get; } = EntityId.New();

    /// <summary>A decided locus; each has a fiscal year of its own, unless one is given.</summary>
    public async Task<Locus> LocusAsync(RegionCode village, TenantId? tenant = null, FiscalYear? year = null, LocusState state = LocusState.Decided)
    {
        var city = tenant ?? Banjarbaru;
        var locus = new Locus(city, EntityId.New(), village, year ?? new FiscalYear(2030 + Interlocked.Increment(ref _years)));
        locus.Reach(state);
        await StoreAsync(city, s => s.GetRequiredService<ILocusRepository>().Add(locus));
        return locus;
    }

    /// <summary>A family with masks and index before and after; null where it did not answer.</summary>
    public Task FactAsync(RegionCode village, (long Applicable, long Met, int Index)? before, (long Applicable, long Met, int Index)? after) => StoreAsync(Banjarbaru, s =>
    {
        var family = EntityId.New();
        foreach (var (period, fact) in new[] { (Before, before), (After, after) })
        {
            if (fact is not { } f) continue;
            var row = new FamilyFact(Banjarbaru, EntityId.New(), family, period.Id, village);
            row.SetFigures(f.Applicable, f.Met, f.Index, []);
            s.GetRequiredService<IFactRepository>().Add(row);
        }
    });

    public Task ActivityAsync(RegionCode village, DateOnly day, long amount, Guid? intervention) => StoreAsync(Banjarbaru, s =>
    {
        var context = s.GetRequiredService<SaasDbContext>();
        var activity = new Activity(Banjarbaru, EntityId.New(), Agency, village, day);
        activity.Report(EntityId.New(), new ActivityStep(ActivityStepKind.Reported, Clock.GetUtcNow().UtcDateTime, "", ""));
        activity.Accept(new ActivityStep(ActivityStepKind.Accepted, Clock.GetUtcNow().UtcDateTime, "", ""));
        var entry = context.Add(activity);
        entry.Property(a => a.Amount).CurrentValue = amount;
        entry.Property(a => a.InterventionId).CurrentValue = intervention;
        entry.Property(a => a.Title).CurrentValue = "Pelatihan";
    });

    public Task<T> ReadAsync<T>(Func<IEvaluationAppService, Task<T>> call, TenantId? tenant = null, AreaScope? area = null, IEnumerable<string>? permissions = null) =>
        CallAsync(tenant ?? Banjarbaru, call, area, permissions);

    public Task DoAsync(Func<IEvaluationAppService, Task> call, TenantId? tenant = null, AreaScope? area = null, IEnumerable<string>? permissions = null) => ReadAsync(async s =>
    {
        await call(s);
        return true;
    }, tenant, area, permissions);

    public Task<T> ProvinceAsync<T>(Func<IAssessmentAppService, Task<T>> call, IEnumerable<string>? permissions = null) =>
        AsHostAsync(s => call(s.GetRequiredService<IAssessmentAppService>()), permissions);

    public Task ProvinceAsync(Func<IAssessmentAppService, Task> call, IEnumerable<string>? permissions = null) => ProvinceAsync(async s =>
    {
        await call(s);
        return true;
    }, permissions);

    protected override async Task SeedAsync()
    {
        await base.SeedAsync();
        After = (await CallAsync<IPeriodAppService, IReadOnlyList<PeriodInfo>>(Banjarbaru, p => p.GetListAsync())).Single();
        Before = await CallAsync<IPeriodAppService, PeriodInfo>(Banjarbaru, async p =>
        {
            await p.CloseAsync(After.Id);
            var former = await p.CreateAsync(2025, "Survei 2025");
            await p.OpenAsync(former.Id);
            await p.CloseAsync(former.Id);
            await p.OpenAsync(After.Id);
            return former;
        });
        Model = (await AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IScoringModelDirectory>().FindAsync(After.InstrumentId)))!;
        await StoreAsync(Banjarbaru, s =>
        {
            var agency = new Agency(Banjarbaru, Agency, Interventions.Agencies.AgencyKind.Department, new DateOnly(2020, 1, 1));
            agency.Rename(EntityId.New(), new DateOnly(2020, 1, 1), "Dinas Sosial", "Dinsos");
            s.GetRequiredService<IAgencyRepository>().Add(agency);
        });
    }

    private Task StoreAsync(TenantId tenant, Action<IServiceProvider> change) => AsTenantAsync(tenant, async s =>
    {
        change(s);
        await s.GetRequiredService<IUnitOfWork>().SaveChangesAsync();
        return true;
    });
}
