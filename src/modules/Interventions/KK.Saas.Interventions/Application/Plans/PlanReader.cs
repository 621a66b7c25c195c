using KK.Saas.Core.Errors;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Application.Catalogue;
using KK.Saas.Interventions.Domain.Agencies;
using KK.Saas.Interventions.Domain.Plans;
using KK.Saas.Interventions.Plans;
using KK.Saas.Regions;
using KK.Saas.Tenancy;

namespace KK.Saas.Interventions.Application.Plans;

/// <summary>Reads what the services of this room stand on.</summary>
public sealed class PlanReader(
    IPlanRepository plans, ICeilingRepository ceilings, IAgencyRepository agencies, CatalogueReader catalogue, LocusSurveyReader surveys, ITenantSettings settings, IRegionDirectory regions)
{
    internal async Task<Plan> GetAsync(Guid planId, CancellationToken cancellationToken = default) =>
        await plans.FindAsync(planId, cancellationToken) ?? throw new EntityNotFoundException(nameof(Plan));

    internal async Task<PlanLine> GetLineAsync(Guid lineId, CancellationToken cancellationToken = default) =>
        await plans.FindLineAsync(lineId, cancellationToken) ?? throw new EntityNotFoundException(nameof(PlanLine));

    internal async Task<AgencyBook> ReadAgenciesAsync(CancellationToken cancellationToken = default) => new(await agencies.ListAsync(cancellationToken));

    internal async Task<PlanFacts> ReadAsync(Plan plan, CancellationToken cancellationToken = default)
    {
        FiscalYear[] years = [plan.FirstYear, plan.LastYear];
        var lines = await plans.ListLinesAsync(plan.Id, cancellationToken);
        return new PlanFacts(
            plan, lines, await ReadAgenciesAsync(cancellationToken), (await catalogue.ListAsync(cancellationToken)).ToDictionary(i => i.Id),
            AgencyCeiling.InForce(await ceilings.ListAsync(years, cancellationToken)).ToDictionary(c => c.Key, c => c.Value.Amount), await plans.SumPaguAsync(years, cancellationToken),
            await surveys.ReadAsync(plan.Region, cancellationToken), await CountNamedAsync(lines, cancellationToken),
            bool.Parse(await settings.GetAsync(PlanSettings.OverCeilingBlocks, bool.FalseString, cancellationToken)));
    }

    internal async Task<IReadOnlyDictionary<Guid, int>> CountNamedAsync(IEnumerable<PlanLine> lines, CancellationToken cancellationToken = default) =>
        (await plans.ListFamiliesAsync([.. lines.Select(l => l.Id)], cancellationToken)).CountBy(f => f.LineId).ToDictionary();

    internal PlanInfo Describe(Plan plan, IReadOnlyCollection<PlanLine> lines) => new(
        plan.Id, plan.Region, regions.Find(plan.Region)?.Name ?? plan.Region.Value, plan.FirstYear, plan.State, plan.Version, lines.Count,
        lines.Where(l => l.Year == plan.FirstYear).Sum(l => l.Pagu), lines.Where(l => l.Year == plan.LastYear).Sum(l => l.Pagu));

    internal static PlanLineInfo Describe(PlanFacts facts, PlanLine line, PlanRights rights) => new(
        line.Id, line.PlanId, line.Revision, line.ToInput(), facts.Agencies.Of(line.AgencyId, line.Year), facts.InterventionOf(line), facts.Named.GetValueOrDefault(line.Id),
        rights.MayEdit(line.AgencyId));

    internal static PlanVersionInfo Describe(PlanVersion version)
    {
        var content = PlanDocument.FromJson(version.Content);
        return new PlanVersionInfo(
            version.Number, version.Kind, version.Day, version.At, version.ByName, version.Note, version.Decree, version.MeetingId, content.Lines.Count, content.Pagu);
    }
}
