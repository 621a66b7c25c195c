using KK.Saas.Core.Data;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Time;
using KK.Saas.Interventions;
using KK.Saas.Interventions.Agencies;
using KK.Saas.Interventions.Application.Catalogue;
using KK.Saas.Interventions.Domain.Agencies;
using KK.Saas.Interventions.Domain.Loci;
using KK.Saas.Interventions.Loci;
using KK.Saas.Interventions.Plans;

namespace KK.Saas.DbMigrator.Demo;

/// <summary>A draft plan for Banjarbaru's locus. Agencies and locus are made only where nobody made any; all figures are made up.</summary>
internal sealed class DemoPlanContributor(IServiceScopeFactory scopes, DemoUser user, TimeProvider clock) : IDemoDataContributor
{
    private const int PaguOfFamily = 350_000;
    private const int PaguOfLine = 15_000_000;

    /// <summary>Interventions of the catalogue by number, with the agency, quarters and target; the last four lie in the second year.</summary>
    private static readonly (int Intervention, string Agency, Quarter First, Quarter Last, int Families)[] Lines =
    [
        (20, "Disnaker", Quarter.I, Quarter.II, 20), (21, "Dinsos", Quarter.II, Quarter.III, 15), (11, "DKP3", Quarter.I, Quarter.IV, 30), (13, "Dinkes", Quarter.I, Quarter.IV, 25),
        (15, "Dinkes", Quarter.III, Quarter.IV, 20), (26, "Dinkes", Quarter.II, Quarter.II, 10), (4, "DP3A", Quarter.I, Quarter.I, 12), (29, "DP3A", Quarter.III, Quarter.III, 15),
        (18, "Disperkim", Quarter.II, Quarter.IV, 5), (24, "Disdik", Quarter.III, Quarter.IV, 8), (25, "Dinsos", Quarter.I, Quarter.II, 20), (6, "DP3A", Quarter.II, Quarter.III, 10),
    ];

    public int Order => 90;

    public async Task SeedAsync(CancellationToken cancellationToken = default)
    {
        var tenant = TenantId.ForRegion(DemoAccounts.Banjarbaru);
        using var _ = user.Enter(tenant);
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var plans = services.GetRequiredService<IPlanAppService>();
        if ((await plans.GetListAsync(cancellationToken)).Plans.Count > 0) return;
        var year = FiscalYear.Of(Wita.Today(clock)).Next;
        var agencies = await AgenciesAsync(services, tenant, year, cancellationToken);
        var locus = await LocusAsync(services, tenant, year, cancellationToken);
        var plan = EntityId.New();
        await plans.CreateAsync(plan, locus.Id, locus.Year, cancellationToken);
        var catalogue = (await services.GetRequiredService<CatalogueReader>().ListAsync(cancellationToken)).Where(i => !i.IsOwn).ToDictionary(i => i.Number);
        var writer = services.GetRequiredService<IPlanLineAppService>();
        for (var n = 0; n < Lines.Length; n++)
        {
            var line = Lines[n];
            var agency = agencies.GetValueOrDefault(line.Agency, agencies.Values.ElementAt(n % agencies.Count));
            await writer.AddAsync(plan, EntityId.New(), new PlanLineInput(
                agency, catalogue[line.Intervention].Id, catalogue[line.Intervention].NameId, n < Lines.Length - 4 ? locus.Year : locus.Year.Next, line.First, line.Last, line.Families,
                PaguOfLine + (PaguOfFamily * line.Families), n % 4 == 3 ? FundSource.NationalBudget : FundSource.CityBudget, PersonInCharge: n % 5 == 4 ? "" : $"Kepala bidang {line.Agency} (contoh)"), cancellationToken);
        }

        var ceilings = agencies.Values.Distinct().Select((id, n) => new CeilingChange(id, new(null, null, null), new(n == 0 ? 20_000_000 : 60_000_000, null, 100))).ToList();
        var open = await services.GetRequiredService<ICeilingAppService>().GetAsync(locus.Year, cancellationToken);
        await services.GetRequiredService<ICeilingAppService>().SaveAsync(
            locus.Year, [.. ceilings.Where(c => open.Rows.Any(r => r.Agency.Id == c.AgencyId && r.Figures == c.Before))], blocks: false, cancellationToken);
    }

    /// <summary>Agencies of the year by short name.</summary>
    private static async Task<IReadOnlyDictionary<string, Guid>> AgenciesAsync(IServiceProvider services, TenantId tenant, FiscalYear year, CancellationToken cancellationToken)
    {
        var repository = services.GetRequiredService<IAgencyRepository>();
        var day = new DateOnly(year.Value, 1, 1);
        var found = (await repository.ListAsync(cancellationToken)).ToList();
        if (found.Count == 0)
        {
            foreach (var name in Lines.Select(l => l.Agency).Distinct())
            {
                var agency = new Agency(tenant, EntityId.New(), AgencyKind.Department, new DateOnly(2020, 1, 1));
                agency.Rename(EntityId.New(), agency.ValidFrom, $"{name} (contoh)", name);
                repository.Add(agency);
                found.Add(agency);
            }

            await services.GetRequiredService<IUnitOfWork>().SaveChangesAsync(cancellationToken);
        }

        return found.Where(a => a.ExistsOn(day)).GroupBy(a => a.NameOn(day).ShortName).ToDictionary(g => g.Key, g => g.First().Id);
    }

    /// <summary>The newest locus that is not long past.</summary>
    private static async Task<Locus> LocusAsync(IServiceProvider services, TenantId tenant, FiscalYear year, CancellationToken cancellationToken)
    {
        var repository = services.GetRequiredService<ILocusRepository>();
        var found = (await repository.ListAsync(cancellationToken)).Where(l => l.Year <= year).OrderByDescending(l => l.Region == DemoAccounts.SungaiTiung).ThenByDescending(l => l.Year).FirstOrDefault();
        if (found is not null) return found;
        var locus = new Locus(tenant, EntityId.New(), DemoAccounts.SungaiTiung, year);
        locus.Reach(LocusState.Decided);
        repository.Add(locus);
        await services.GetRequiredService<IUnitOfWork>().SaveChangesAsync(cancellationToken);
        return locus;
    }
}
