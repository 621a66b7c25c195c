using KK.Saas.Core.Data;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.Core.Time;
using KK.Saas.Interventions;
using KK.Saas.Interventions.Activities;
using KK.Saas.Interventions.Application.Catalogue;
using KK.Saas.Interventions.Domain.Agencies;
using KK.Saas.Interventions.Domain.Loci;
using KK.Saas.Interventions.Plans;

namespace KK.Saas.DbMigrator.Demo;

/// <summary>
/// A plan that is being carried out: Cempaka's, fixed, of last year and this one, with accepted reports of the lead agency up to today. All figures are
/// made up.
/// </summary>
internal sealed class DemoRunningPlanContributor(IServiceScopeFactory scopes, DemoUser user, ICurrentUser currentUser, TimeProvider clock) : IDemoDataContributor
{
    private const int Cost = 400_000;
    private const int MonthsInQuarter = 3;
    private static readonly RegionCode Cempaka = RegionCode.Parse("63.72.03.1004");

    /// <summary>Interventions of the catalogue by number, with the agency, quarter and target; the same in both years.</summary>
    private static readonly (int Intervention, string Agency, Quarter Quarter, int Families)[] Lines =
    [
        (4, DemoAgency.Lead, Quarter.I, 25), (29, DemoAgency.Lead, Quarter.II, 30), (6, DemoAgency.Lead, Quarter.III, 20), (13, "Dinkes", Quarter.II, 40), (25, "Dinsos", Quarter.III, 15),
    ];

    public int Order => 97;

    public async Task SeedAsync(CancellationToken cancellationToken = default)
    {
        using var _ = user.Enter(TenantId.ForRegion(DemoAccounts.Banjarbaru));
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var plans = services.GetRequiredService<IPlanAppService>();
        var locus = (await services.GetRequiredService<ILocusRepository>().ListAsync(cancellationToken)).FirstOrDefault(l => l.Region == Cempaka && l.Year.Next < FiscalYear.Of(Wita.Today(clock)));
        if (locus is null || (await plans.GetListAsync(cancellationToken)).Plans.Any(p => p.Village == Cempaka)) return;
        var plan = EntityId.New();
        await plans.CreateAsync(plan, locus.Id, locus.Year.Next, cancellationToken);
        var lines = await AddLinesAsync(services, plan, locus.Year.Next, cancellationToken);
        foreach (var step in new[] { PlanState.Agreed, PlanState.Fixed })
        {
            var board = await plans.GetAsync(plan, cancellationToken);
            await services.GetRequiredService<IPlanVersionAppService>().TakeStepAsync(
                plan, new PlanStepInput(step, board.Fingerprint, new DateOnly(locus.Year.Next.Value, 1, 20), "", "SK 100.3.3/9 (contoh)"), cancellationToken);
        }

        await ReportAsync(services, lines, cancellationToken);
    }

    private static async Task<List<(Guid Id, PlanLineInput Line)>> AddLinesAsync(IServiceProvider services, Guid plan, FiscalYear first, CancellationToken cancellationToken)
    {
        var agencies = (await services.GetRequiredService<IAgencyRepository>().ListAsync(cancellationToken)).ToDictionary(a => a.NameOn(new DateOnly(first.Value, 1, 1)).ShortName, a => a.Id);
        var catalogue = (await services.GetRequiredService<CatalogueReader>().ListAsync(cancellationToken)).Where(i => !i.IsOwn).ToDictionary(i => i.Number);
        var writer = services.GetRequiredService<IPlanLineAppService>();
        var added = new List<(Guid, PlanLineInput)>();
        foreach (var year in new[] { first, first.Next })
        {
            foreach (var (intervention, agency, quarter, families) in Lines.Where(l => agencies.ContainsKey(l.Agency)))
            {
                var line = new PlanLineInput(agencies[agency], catalogue[intervention].Id, catalogue[intervention].NameId, year, quarter, quarter, families, families * Cost, PersonInCharge: $"Kepala bidang {agency} (contoh)");
                var id = EntityId.New();
                await writer.AddAsync(plan, id, line, cancellationToken);
                added.Add((id, line));
            }
        }

        return added;
    }

    /// <summary>One report for each line of the lead agency, in the middle of its quarter, as far as that is past.</summary>
    private async Task ReportAsync(IServiceProvider services, List<(Guid Id, PlanLineInput Line)> lines, CancellationToken cancellationToken)
    {
        var people = await services.GetRequiredService<IAgencyRepository>().ListMembersAsync(null, cancellationToken);
        if (people.FirstOrDefault(m => m.IsHead) is not { } head) return;
        var staff = people.FirstOrDefault(m => m.AgencyId == head.AgencyId && !m.IsHead) ?? head;
        var activities = services.GetRequiredService<IActivityAppService>();
        foreach (var (line, input) in lines.Where(l => l.Line.AgencyId == head.AgencyId))
        {
            var (id, day) = (EntityId.New(), new DateOnly(input.Year.Value, ((int)input.FirstQuarter * MonthsInQuarter) - 1, 15));
            if (day > Wita.Today(clock)) continue;
            var reached = input.TargetFamilies * 4 / 5;
            using (Be(staff.UserId))
                await activities.ReportAsync(id, new ActivityInput(head.AgencyId, line, Cempaka, day, "", "", "Aula kelurahan", reached, reached * 3, input.Pagu * 9 / 10), [], cancellationToken);
            using (Be(head.UserId)) await activities.DecideAsync(id, new ActivityDecision(ActivityState.Accepted, ""), cancellationToken);
        }
    }

    private IDisposable Be(Guid id) => currentUser.Change(currentUser.Info! with { Id = id });
}
