using KK.Saas.Core.Data;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Paging;
using KK.Saas.Core.Security;
using KK.Saas.Families;
using KK.Saas.Interventions.Domain.Plans;
using KK.Saas.Interventions.Plans;

namespace KK.Saas.Interventions.Application.Plans;

/// <inheritdoc cref="IPlanFamilyAppService" />
public sealed class PlanFamilyAppService(
    IPlanRepository plans, PlanReader reader, PlanAccess access, LocusSurveyReader surveys, IFamilyDirectory families, ICurrentUser currentUser, IUnitOfWork unitOfWork) : IPlanFamilyAppService
{
    public async Task<PlanFamilyPage> GetPageAsync(Guid lineId, string? page = null, CancellationToken cancellationToken = default)
    {
        var (line, facts, rights) = await OpenAsync(lineId, cancellationToken);
        var intervention = facts.InterventionOf(line)!;
        var chosen = (await plans.ListFamiliesAsync([lineId], cancellationToken)).Select(f => f.FamilyId).ToHashSet();
        var unmet = await UnmetAsync(facts, intervention, cancellationToken);
        var order = chosen.Order().Concat(unmet.Keys.Where(f => !chosen.Contains(f))).ToList();
        var shown = Walk.Read(order, f => f.ToString("N"), page, PlanFamilyPage.Size);
        var known = (await families.ListAsync(shown.Items, cancellationToken)).ToDictionary(f => f.Id);
        return new PlanFamilyPage(
            PlanReader.Describe(facts, line, rights), facts.Survey.Indicators(intervention),
            [.. shown.Items.Where(known.ContainsKey).Select(id => new PlanFamilyItem(id, known[id].HeadName, known[id].Rt, known[id].HouseNumber, unmet.GetValueOrDefault(id) ?? [], chosen.Contains(id)))],
            order.Count, shown.Links);
    }

    public Task ChooseAsync(Guid lineId, IReadOnlyCollection<Guid> shown, IReadOnlyCollection<Guid> chosen, CancellationToken cancellationToken = default) => unitOfWork.InTransactionAsync(async token =>
    {
        var (line, facts, _) = await OpenAsync(lineId, token);
        var stored = (await plans.ListFamiliesAsync([lineId], token)).ToDictionary(f => f.FamilyId);
        var dropped = shown.Except(chosen).Where(stored.ContainsKey).ToList();
        foreach (var family in dropped) plans.RemoveFamily(stored[family]);
        var added = await NewAsync(facts, facts.InterventionOf(line)!, chosen.Where(f => !stored.ContainsKey(f)).Distinct(), token);
        foreach (var family in added) plans.AddFamily(new PlanLineFamily(line.TenantId, EntityId.New(), line.Id, line.Region, family));
        if (dropped.Count + added.Count > 0) line.AimAt(stored.Count - dropped.Count + added.Count);
        return true;
    }, cancellationToken);

    /// <summary>Only families of the list; one whose data rest is left out.</summary>
    private async Task<IReadOnlyList<Guid>> NewAsync(PlanFacts facts, InterventionInfo intervention, IEnumerable<Guid> wanted, CancellationToken cancellationToken)
    {
        var unmet = await UnmetAsync(facts, intervention, cancellationToken);
        var added = new List<Guid>();
        foreach (var family in wanted.Where(unmet.ContainsKey))
            if (!await families.IsRestrictedAsync(family, cancellationToken)) added.Add(family);
        return added;
    }

    /// <summary>Families with an indicator of the intervention that they do not meet, the lowest index first.</summary>
    private async Task<Dictionary<Guid, IReadOnlyList<string>>> UnmetAsync(PlanFacts facts, InterventionInfo intervention, CancellationToken cancellationToken) =>
        (await surveys.ListFamiliesAsync(facts.Plan.Region, cancellationToken)).Select(f => (f.FamilyId, Unmet: facts.Survey.Unmet(intervention, f)))
            .Where(f => f.Unmet.Count > 0).ToDictionary(f => f.FamilyId, f => f.Unmet);

    private async Task<(PlanLine Line, PlanFacts Facts, PlanRights Rights)> OpenAsync(Guid lineId, CancellationToken cancellationToken)
    {
        var line = await reader.GetLineAsync(lineId, cancellationToken);
        var rights = await access.FindAsync(cancellationToken);
        if (!rights.MayEdit(line.AgencyId)) throw PlanErrors.Of(PlanIssueKind.OtherAgency);
        var facts = await reader.ReadAsync(await reader.GetAsync(line.PlanId, cancellationToken), cancellationToken);
        var mayName = currentUser.Has(FamiliesPermissions.ReadFamilies) && facts.InterventionOf(line) is { } intervention && facts.Survey.MaySeeAll(intervention);
        return mayName ? (line, facts, rights) : throw PlanErrors.Of("ByNumberOnly");
    }
}
