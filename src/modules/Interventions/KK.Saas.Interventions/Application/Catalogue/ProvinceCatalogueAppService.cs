using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Interventions.Catalogue;
using KK.Saas.Interventions.Domain.Catalogue;

namespace KK.Saas.Interventions.Application.Catalogue;

/// <inheritdoc cref="IProvinceCatalogueAppService" />
public sealed class ProvinceCatalogueAppService(IInterventionRepository interventions, CurrentIndicators indicators, IUnitOfWork unitOfWork, TimeProvider clock) : IProvinceCatalogueAppService
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task AddAsync(Guid id, InterventionInput input, CancellationToken cancellationToken = default)
    {
        var content = InterventionRules.Checked(input, await indicators.KnownAsync([], cancellationToken));
        // Two that are added at once would take the same number: the unique index refuses one, which is then done again.
        await unitOfWork.InTransactionAsync(async token =>
        {
            if (await interventions.FindAsync(id, token) is not null) return false;
            var entry = new Intervention(id, Math.Max(Intervention.LastShippedNumber, await interventions.HighestNumberAsync(token)) + 1, content);
            entry.Change(content, Now);
            interventions.Add(entry);
            return true;
        }, cancellationToken);
    }

    public async Task UpdateAsync(Guid id, InterventionInput input, CancellationToken cancellationToken = default)
    {
        var entry = await GetAsync(id, cancellationToken);
        entry.Change(InterventionRules.Checked(input, await indicators.KnownAsync(entry.Content.IndicatorCodes, cancellationToken)), Now);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    public async Task SetEffectsAsync(Guid id, IReadOnlyList<InterventionEffect> effects, CancellationToken cancellationToken = default)
    {
        var entry = await GetAsync(id, cancellationToken);
        entry.SetEffects(Effect.Checked(effects, entry.Content.IndicatorCodes), Now);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    public async Task RetireAsync(Guid id, bool isRetired, CancellationToken cancellationToken = default)
    {
        (await GetAsync(id, cancellationToken)).Retire(isRetired, Now);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    private async Task<Intervention> GetAsync(Guid id, CancellationToken cancellationToken) =>
        await interventions.FindAsync(id, cancellationToken) ?? throw new EntityNotFoundException("Intervention");
}
