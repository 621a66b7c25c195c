using KK.Saas.Interventions.Domain.Catalogue;

namespace KK.Saas.Interventions.Application.Catalogue;

/// <summary>The catalogue as the current city or the province sees it; what the other rooms of the module read.</summary>
public sealed class CatalogueReader(IInterventionRepository interventions)
{
    /// <summary>By number.</summary>
    public async Task<IReadOnlyList<InterventionInfo>> ListAsync(CancellationToken cancellationToken = default) =>
        [.. (await interventions.ListAsync(cancellationToken)).Select(Describe)];

    /// <summary>One intervention, or null.</summary>
    public async Task<InterventionInfo?> FindAsync(Guid id, CancellationToken cancellationToken = default) =>
        (await ListAsync(cancellationToken)).FirstOrDefault(i => i.Id == id);

    private static InterventionInfo Describe(Intervention i) =>
        new(i.Number, i.IndicatorCode, i.Component, i.NameId, i.NameEn, i.Agencies, i.ProgrammeCodes, i.Side) { Id = i.Id };
}
