using KK.Saas.Core.Data;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Domain.Plans;
using KK.Saas.Interventions.Plans;
using KK.Saas.Tenancy;

namespace KK.Saas.Interventions.Application.Plans;

/// <inheritdoc cref="ICeilingAppService" />
public sealed class CeilingAppService(
    ICeilingRepository ceilings, IPlanRepository plans, PlanReader reader, ITenantSettings settings, ICurrentTenant currentTenant, IUnitOfWork unitOfWork, TimeProvider clock) : ICeilingAppService
{
    public async Task<CeilingTable> GetAsync(FiscalYear? year = null, CancellationToken cancellationToken = default)
    {
        var chosen = year ?? FiscalYear.Of(Wita.Today(clock));
        var stored = (await ceilings.ListAsync([chosen], cancellationToken)).ToLookup(c => c.AgencyId);
        var planned = await plans.SumPaguAsync([chosen], cancellationToken);
        return new CeilingTable(
            chosen, [.. (await reader.ReadAgenciesAsync(cancellationToken)).ListIn(chosen).Select(a => new CeilingRow(a, Figures(stored[a.Id]), planned.GetValueOrDefault((a.Id, chosen))))],
            bool.Parse(await settings.GetAsync(PlanSettings.OverCeilingBlocks, bool.FalseString, cancellationToken)));
    }

    public Task SaveAsync(FiscalYear year, IReadOnlyList<CeilingChange> changes, bool blocks, CancellationToken cancellationToken = default) => unitOfWork.InTransactionAsync(async token =>
    {
        var agencies = await reader.ReadAgenciesAsync(token);
        var stored = (await ceilings.ListAsync([year], token)).ToLookup(c => c.AgencyId);
        foreach (var change in changes)
        {
            if (!agencies.ExistsIn(change.AgencyId, year)) throw PlanErrors.Of(PlanIssueKind.UnknownAgency);
            Check(change.After);
            if (Figures(stored[change.AgencyId]) != change.Before) throw PlanErrors.Of("CeilingChangedMeanwhile", agencies.Of(change.AgencyId, year).ShortName);
            Set(stored[change.AgencyId], change, year, CeilingKind.Original, change.After.Original);
            Set(stored[change.AgencyId], change, year, CeilingKind.Amended, change.After.Amended);
        }

        await settings.SetAsync(PlanSettings.OverCeilingBlocks, blocks ? bool.TrueString : null, token);
        return true;
    }, cancellationToken);

    private static CeilingFigures Figures(IEnumerable<AgencyCeiling> stored)
    {
        var byKind = stored.ToDictionary(c => c.Kind);
        var (original, amended) = (byKind.GetValueOrDefault(CeilingKind.Original), byKind.GetValueOrDefault(CeilingKind.Amended));
        return new CeilingFigures(original?.Amount, amended?.Amount, (amended ?? original)?.Capacity);
    }

    private static void Check(CeilingFigures figures)
    {
        if (figures.Original is < 0 or > PlanLineRules.MaxPagu || figures.Amended is < 0 or > PlanLineRules.MaxPagu || figures.Capacity is < 0 or > PlanLineRules.MaxFamilies)
            throw PlanErrors.Of(PlanIssueKind.NotANumber);
        if (figures is { Amount: null, Capacity: not null }) throw PlanErrors.Of("CapacityNeedsAmount");
    }

    private void Set(IEnumerable<AgencyCeiling> stored, CeilingChange change, FiscalYear year, CeilingKind kind, long? amount)
    {
        var ceiling = stored.FirstOrDefault(c => c.Kind == kind);
        if (amount is null)
        {
            if (ceiling is not null) ceilings.Remove(ceiling);
            return;
        }

        if (ceiling is null) ceilings.Add(ceiling = new AgencyCeiling(currentTenant.RequiredId, EntityId.New(), change.AgencyId, year, kind));
        ceiling.Set(amount.Value, change.After.Capacity);
    }
}
