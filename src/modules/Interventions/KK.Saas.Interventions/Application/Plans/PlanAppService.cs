using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Domain.Loci;
using KK.Saas.Interventions.Domain.Plans;
using KK.Saas.Interventions.Plans;
using KK.Saas.Regions;

namespace KK.Saas.Interventions.Application.Plans;

/// <inheritdoc cref="IPlanAppService" />
public sealed class PlanAppService(
    IPlanRepository plans, ILocusRepository loci, PlanReader reader, PlanAccess access, IRegionDirectory regions, ICurrentUser currentUser, ICurrentTenant currentTenant, IUnitOfWork unitOfWork)
    : IPlanAppService
{
    public async Task<PlanList> GetListAsync(CancellationToken cancellationToken = default)
    {
        var all = await plans.ListAsync(cancellationToken);
        var lines = (await plans.ListLinesAsync(cancellationToken)).ToLookup(l => l.PlanId);
        var open = currentUser.Has(InterventionsPermissions.EditPlans) ? await loci.ListAsync(cancellationToken) : [];
        return new PlanList(
            [.. all.Select(p => reader.Describe(p, [.. lines[p.Id]]))],
            [.. open.Where(l => all.All(p => p.LocusId != l.Id)).Select(l => new PlanLocus(l.Id, l.Region, regions.Find(l.Region)?.Name ?? l.Region.Value, l.Year))]);
    }

    public Task CreateAsync(Guid id, Guid locusId, FiscalYear firstYear, CancellationToken cancellationToken = default) => unitOfWork.InTransactionAsync(async token =>
    {
        if (await plans.FindAsync(id, token) is not null) return false;
        var locus = await loci.FindAsync(locusId, token) ?? throw new EntityNotFoundException(nameof(Locus));
        if (firstYear != locus.Year && firstYear != locus.Year.Next) throw PlanErrors.Of("FirstYear", locus.Year, locus.Year.Next);
        if ((await plans.ListAsync(token)).Any(p => p.LocusId == locusId && p.FirstYear == firstYear)) throw PlanErrors.Of("PlanExists", firstYear);
        plans.Add(new Plan(currentTenant.RequiredId, id, locusId, locus.Region, firstYear));
        return true;
    }, cancellationToken);

    public async Task<PlanBoard> GetAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var plan = await reader.GetAsync(id, cancellationToken);
        var facts = await reader.ReadAsync(plan, cancellationToken);
        var content = PlanDocument.Of(facts);
        var last = await plans.ListVersionsAsync(id, cancellationToken) is [.., var newest] ? newest : null;
        var changes = PlanDiff.Between(last is null ? PlanDocument.Empty : PlanDocument.FromJson(last.Content), content).Count;
        return new PlanBoard(
            reader.Describe(plan, facts.Lines), Lanes(facts, await access.FindAsync(cancellationToken)), Problems(facts), PlanChecks.Run(facts), content.Fingerprint,
            facts.Survey.IsCounted, last is null ? null : PlanReader.Describe(last), changes);
    }

    private static IReadOnlyList<PlanLane> Lanes(PlanFacts facts, PlanRights rights)
    {
        FiscalYear[] years = [facts.Plan.FirstYear, facts.Plan.LastYear];
        var lines = facts.Lines.ToLookup(l => l.AgencyId);
        var open = facts.Agencies.ListIn(years).Where(a => rights.MayEdit(a.Id));
        var busy = lines.Select(l => facts.Agencies.Of(l.Key, l.Max(x => x.Year)));
        return [.. open.Concat(busy).DistinctBy(a => a.Id).OrderBy(a => a.ShortName, StringComparer.OrdinalIgnoreCase).Select(agency => new PlanLane(
            agency,
            [.. lines[agency.Id].OrderBy(l => l.Year).ThenBy(l => l.FirstQuarter).ThenBy(l => l.Title, StringComparer.OrdinalIgnoreCase).Select(l => PlanReader.Describe(facts, l, rights))],
            [.. years.Select(y => Money(facts, lines[agency.Id], agency.Id, y))], rights.MayEdit(agency.Id)))];
    }

    private static LaneMoney Money(PlanFacts facts, IEnumerable<PlanLine> lines, Guid agency, FiscalYear year) => new(
        year, lines.Where(l => l.Year == year).Sum(l => l.Pagu), facts.CityPagu.GetValueOrDefault((agency, year)),
        facts.Ceilings.TryGetValue((agency, year), out var ceiling) ? ceiling : null);

    private static IReadOnlyList<PlanProblem> Problems(PlanFacts facts) => [.. facts.Survey.Problems.Select(p => new PlanProblem(
        p.Rank, p.Share.Code, p.Share.LabelId, p.Share.LabelEn, p.Share.NotMet, p.Share.Percent, facts.Against(p.Share.Code).Count(), facts.SidesAgainst(p.Share.Code)))];
}
