using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Application.ProgrammeCodes;
using KK.Saas.Interventions.Catalogue;
using KK.Saas.Interventions.Domain.Catalogue;
using KK.Saas.Interventions.ProgrammeCodes;

namespace KK.Saas.Interventions.Application.Catalogue;

/// <inheritdoc cref="ICatalogueAppService" />
public sealed class CatalogueAppService(
    CatalogueReader catalogue, CurrentIndicators currentIndicators, IInterventionRepository interventions, ICityCatalogueRepository city, AgenciesInCharge agencies,
    ProgrammeCodeDirectory codes, ICurrentTenant currentTenant, TimeProvider clock) : ICatalogueAppService
{
    public async Task<InterventionCatalogue> GetAsync(CancellationToken cancellationToken = default)
    {
        var all = (await catalogue.ListAllAsync(cancellationToken)).ToLookup(i => i.IsRetired || i.IsHidden);
        var indicators = await currentIndicators.ListAsync(cancellationToken);
        var known = indicators.Select(i => i.Code).ToHashSet(StringComparer.Ordinal);
        return new InterventionCatalogue(
            [.. indicators.Select(i => new IndicatorCoverage(i.Code, i.LabelId, i.LabelEn, [.. all[false].Where(x => x.IndicatorCodes.Contains(i.Code))]))],
            [.. all[false].Where(x => !x.IndicatorCodes.Any(known.Contains))])
        {
            Agencies = currentTenant.Id is null ? [] : await agencies.ListAsync(cancellationToken),
            Unused = [.. all[true]],
        };
    }

    public async Task<InterventionDetails> GetDetailsAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var info = await catalogue.FindAsync(id, cancellationToken) ?? throw new EntityNotFoundException("Intervention");
        var year = FiscalYear.Of(Wita.Today(clock));
        var named = await codes.NameAsync(year, SipdCode.Split(info.ProgrammeCodes), cancellationToken);
        if (info.IsOwn) return new InterventionDetails(info, null, null, info.Effects, named, year);
        var entry = CatalogueMerge.OfProvince((await interventions.FindAsync(id, cancellationToken))!);
        if (currentTenant.Id is null) return new InterventionDetails(info, entry, null, entry.Effects, named, year);
        var extension = await city.FindExtensionAsync(id, cancellationToken);
        return extension is null
            ? new InterventionDetails(info, entry, null, [], named, year)
            : new InterventionDetails(info, entry, extension.ToInput() with { AgencyId = info.AgencyId }, extension.Effects, named, year);
    }
}
