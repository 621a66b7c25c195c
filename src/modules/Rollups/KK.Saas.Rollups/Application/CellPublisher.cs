using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Questionnaires;
using KK.Saas.Rollups.Domain;
using KK.Saas.Tenancy;

namespace KK.Saas.Rollups.Application;

/// <summary>
/// Writes what the province may see of the current tenant. The whole kabupaten/kota is exact and follows within seconds, in
/// steps of five changed families; kelurahan and groups are rounded and written once a day. See docs/decisions/0004.
/// </summary>
public sealed class CellPublisher(
    IFactRepository facts, ISumRepository sums, IPublishedRepository published, ITenantDirectory tenants, FigureShapes shapes, ICurrentTenant currentTenant, TimeProvider clock)
{
    private static readonly FamilyGroup[] Desil = [FamilyGroup.DesilLow, FamilyGroup.DesilHigh, FamilyGroup.DesilUnknown];

    /// <summary>After a recount: counts always, details when at least five families changed in them.</summary>
    public async Task PublishLiveAsync(PeriodInfo period, CancellationToken cancellationToken = default)
    {
        var row = await LockAsync(period, cancellationToken);
        var shape = await shapes.GetAsync(period.InstrumentId, cancellationToken);
        var villages = await sums.ListAsync(period.Id, FamilyGroup.All, cancellationToken);
        var total = Figures.Sum(shape, villages.Select(v => v.Figures));
        row.SetCounts(PublishedCounts.Exact(villages.Sum(v => v.Registered), total), Now);
        if (row.HasDetails && await facts.CountForRegencyAsync(period.Id, cancellationToken) < SmallCells.Least) return;
        row.SetDetails(PublishedDetails.Exact(total), Now);
        await facts.ClearForRegencyAsync(period.Id, cancellationToken);
    }

    /// <summary>Once a day: every kelurahan, and every group of the kabupaten/kota, in which at least five families changed.</summary>
    public async Task PublishDailyAsync(PeriodInfo period, CancellationToken cancellationToken = default)
    {
        var shape = await shapes.GetAsync(period.InstrumentId, cancellationToken);
        var region = (await LockAsync(period, cancellationToken)).Region;
        var changes = await facts.ListInSumsAsync(period.Id, cancellationToken);
        var present = (await published.ListOfAsync(region, period.SurveyYear, cancellationToken)).ToDictionary(p => (p.Region, p.Group));
        PublishedFigures Row(RegionCode code, FamilyGroup group) => present.TryGetValue((code, group), out var row) ? row : Add(code, period, group);

        var changed = changes.Where(c => c.ForVillage).ToLookup(c => c.Region);
        var villages = await sums.ListAsync(period.Id, FamilyGroup.All, cancellationToken);
        var guard = RoundingGuard.Of([.. villages.Select(v => v.Figures)]);
        foreach (var (village, i) in villages.Select((v, i) => (v, i)))
        {
            var details = PublishedDetails.Rounded(village.Figures, guard, i);
            Publish(Row(village.Region, FamilyGroup.All), PublishedCounts.Rounded(village.Registered, village.Figures), details, [.. changed[village.Region]], c => c.PublishedForVillage());
        }

        var groups = new Dictionary<FamilyGroup, Figures>();
        foreach (var group in GroupSet.Groups.Where(g => g != FamilyGroup.All))
            groups.Add(group, Figures.Sum(shape, (await sums.ListAsync(period.Id, group, cancellationToken)).Select(v => v.Figures)));
        // The bands of desil come to the whole; of the other groups the rest is not published.
        var bands = RoundingGuard.Of([.. Desil.Select(g => groups[g])]);
        foreach (var (group, figures) in groups)
        {
            var details = PublishedDetails.Rounded(figures, Desil.Contains(group) ? bands : null, Array.IndexOf(Desil, group));
            Publish(Row(region, group), PublishedCounts.Rounded(0, figures), details, [.. changes.Where(c => c.ForGroups.Has(group))], c => c.PublishedFor(group));
        }

        facts.Remove(changes.Where(c => c.IsDone));
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private void Publish(PublishedFigures row, PublishedCounts counts, PublishedDetails details, IReadOnlyList<UnpublishedChange> changes, Action<UnpublishedChange> done)
    {
        row.SetCounts(counts, Now);
        // Even a rounded count may step from one multiple to the next because of one family.
        if (row.HasDetails && changes.Count < SmallCells.Least) return;
        row.SetDetails(details, Now);
        foreach (var change in changes) done(change);
    }

    private PublishedFigures Add(RegionCode region, PeriodInfo period, FamilyGroup group)
    {
        var row = new PublishedFigures(EntityId.New(), region, period.SurveyYear, group, period.InstrumentId);
        published.Add(row);
        return row;
    }

    /// <summary>
    /// The row of the whole kabupaten/kota, locked until the transaction ends. Whoever counts publishes in the same transaction, so
    /// the sums and the marks of changes that are read after it belong together.
    /// </summary>
    private async Task<PublishedFigures> LockAsync(PeriodInfo period, CancellationToken cancellationToken)
    {
        var region = (await tenants.FindAsync(currentTenant.RequiredId, cancellationToken))!.Region;
        await published.LockAsync(region, period.SurveyYear, cancellationToken);
        return await published.FindAsync(region, period.SurveyYear, FamilyGroup.All, cancellationToken) ?? Add(region, period, FamilyGroup.All);
    }
}
