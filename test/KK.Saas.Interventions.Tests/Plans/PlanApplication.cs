using KK.Saas.Core.Areas;
using KK.Saas.Core.Data;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Agencies;
using KK.Saas.Interventions.Domain.Agencies;
using KK.Saas.Interventions.Domain.Loci;
using KK.Saas.Interventions.Plans;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Interventions.Tests.Plans;

/// <summary>A surveyed city with three agencies, one of them closed in the middle of 2027, and plans to play with.</summary>
public sealed class PlanApplication : SurveyApplication
{
    private int _years;

    public static FiscalYear First { get; } = new(2027);

    public Guid Health { get; } = EntityId.New();

    public Guid Social { get; } = EntityId.New();

    public Guid Closing { get; } = EntityId.New();

    /// <summary>Interventions of the catalogue by number.</summary>
    public IReadOnlyDictionary<int, InterventionInfo> Catalogue { get; private set; } = new Dictionary<int, InterventionInfo>();

    /// <summary>A plan of a locus of its own.</summary>
    public async Task<Guid> PlanAsync(RegionCode? village = null, TenantId? tenant = null, FiscalYear? first = null)
    {
        // Each locus has a year of its own, so that plans of one kelurahan do not meet in sums.
        var year = first ?? new FiscalYear(First.Value + (2 * Interlocked.Increment(ref _years)));
        var (locus, plan) = (EntityId.New(), EntityId.New());
        await StoreAsync(tenant ?? Banjarbaru, s => s.GetRequiredService<ILocusRepository>().Add(new Locus(tenant ?? Banjarbaru, locus, village ?? SungaiTiung, year)));
        await CallAsync<IPlanAppService>(p => p.CreateAsync(plan, locus, year), tenant: tenant);
        return plan;
    }

    public PlanLineInput Input(PlanBoard board, Guid? agency = null, int intervention = 20, long pagu = 1_000_000, int families = 1) => new(
        agency ?? Social, Catalogue[intervention].Id, "Pelatihan kerja", board.Plan.FirstYear, Quarter.I, Quarter.II, families, pagu, FundSource.CityBudget, "2.07.03.2.01.0001", "Kabid");

    public async Task<Guid> LineAsync(Guid plan, Func<PlanLineInput, PlanLineInput>? change = null)
    {
        var id = EntityId.New();
        var input = Input(await BoardAsync(plan));
        await CallAsync<IPlanLineAppService>(l => l.AddAsync(plan, id, change?.Invoke(input) ?? input));
        return id;
    }

    public Task<PlanBoard> BoardAsync(Guid plan, AreaScope? area = null, IEnumerable<string>? permissions = null) =>
        CallAsync<IPlanAppService, PlanBoard>(Banjarbaru, p => p.GetAsync(plan), area, permissions);

    public async Task<PlanLineInfo> FindLineAsync(Guid plan, Guid line) => (await BoardAsync(plan)).Lines.Single(l => l.Id == line);

    public async Task<int> StepAsync(Guid plan, PlanState kind, string note = "", string? fingerprint = null)
    {
        var board = await BoardAsync(plan);
        var input = new PlanStepInput(kind, fingerprint ?? board.Fingerprint, Wita.Today(Clock), note, "SK 100.3/2026");
        return await CallAsync<IPlanVersionAppService, int>(Banjarbaru, v => v.TakeStepAsync(plan, input));
    }

    /// <summary>The user of the tests works in one agency and in no other.</summary>
    public Task WorkInAsync(Guid agency) => AsTenantAsync(Banjarbaru, async s =>
    {
        var agencies = s.GetRequiredService<IAgencyRepository>();
        foreach (var member in await agencies.ListOfUserAsync(TestUsers.IdOf(Banjarbaru))) agencies.RemoveMember(member);
        agencies.AddMember(new AgencyMember(Banjarbaru, EntityId.New(), agency, TestUsers.IdOf(Banjarbaru), isHead: false));
        await s.GetRequiredService<IUnitOfWork>().SaveChangesAsync();
        return true;
    });

    public Task CallAsync<TService>(Func<TService, Task> call, IEnumerable<string>? permissions = null, TenantId? tenant = null, AreaScope? area = null)
        where TService : notnull => CallAsync<TService, bool>(tenant ?? Banjarbaru, async s =>
    {
        await call(s);
        return true;
    }, area, permissions);

    public Task StoreAsync(TenantId tenant, Action<IServiceProvider> change) => AsTenantAsync(tenant, async s =>
    {
        change(s);
        await s.GetRequiredService<IUnitOfWork>().SaveChangesAsync();
        return true;
    });

    protected override async Task SeedAsync()
    {
        await base.SeedAsync();
        await StoreAsync(Banjarbaru, s =>
        {
            Add(s, Health, "Dinas Kesehatan", "Dinkes");
            Add(s, Social, "Dinas Sosial", "Dinsos");
            Add(s, Closing, "Dinas Lama", "Dislama").Close(new DateOnly(First.Value, 5, 31), null);
        });
        var catalogue = await CallAsync<ICatalogueAppService, InterventionCatalogue>(Banjarbaru, c => c.GetAsync());
        Catalogue = catalogue.Indicators.SelectMany(i => i.Interventions).Concat(catalogue.Others).DistinctBy(i => i.Number).ToDictionary(i => i.Number);
    }

    private static Agency Add(IServiceProvider services, Guid id, string name, string shortName)
    {
        var agency = new Agency(Banjarbaru, id, AgencyKind.Department, new DateOnly(2020, 1, 1));
        agency.Rename(EntityId.New(), new DateOnly(2020, 1, 1), name, shortName);
        services.GetRequiredService<IAgencyRepository>().Add(agency);
        return agency;
    }
}
