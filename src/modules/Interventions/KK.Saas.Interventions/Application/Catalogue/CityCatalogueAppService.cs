using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Interventions.Catalogue;
using KK.Saas.Interventions.Domain.Catalogue;

namespace KK.Saas.Interventions.Application.Catalogue;

/// <inheritdoc cref="ICityCatalogueAppService" />
public sealed class CityCatalogueAppService(
    IInterventionRepository interventions, ICityCatalogueRepository city, CurrentIndicators indicators, AgenciesInCharge agencies,
    ICurrentTenant currentTenant, IUnitOfWork unitOfWork, TimeProvider clock) : ICityCatalogueAppService
{
    public async Task ExtendAsync(Guid interventionId, ExtensionInput input, CancellationToken cancellationToken = default)
    {
        var entry = await interventions.FindAsync(interventionId, cancellationToken) ?? throw NotFound();
        var tidy = input with { Unit = input.Unit.Trim() };
        InterventionRules.CheckCost(tidy.Unit, tidy.UnitCost, tidy.Unit.Length > 0 ? tidy.Unit : entry.Content.Unit);
        InterventionRules.CheckReach(tidy.FamiliesPerUnit);
        await agencies.CheckAsync(tidy.AgencyId, cancellationToken);
        await ChangeExtensionAsync(interventionId, extension => extension.Change(tidy), cancellationToken);
    }

    public async Task AddOwnAsync(Guid id, InterventionInput input, Guid? agencyId, CancellationToken cancellationToken = default)
    {
        var content = InterventionRules.Checked(input, await indicators.KnownAsync([], cancellationToken));
        await agencies.CheckAsync(agencyId, cancellationToken);
        if (await interventions.FindAsync(id, cancellationToken) is not null) throw NotFound();
        await unitOfWork.InTransactionAsync(async token =>
        {
            if (await city.FindOwnAsync(id, token) is not null) return false;
            city.Add(new OwnIntervention(currentTenant.RequiredId, id, await city.HighestOwnNumberAsync(token) + 1, content, agencyId));
            return true;
        }, cancellationToken);
    }

    public async Task UpdateOwnAsync(Guid id, InterventionInput input, Guid? agencyId, CancellationToken cancellationToken = default)
    {
        var own = await city.FindOwnAsync(id, cancellationToken) ?? throw NotFound();
        var content = InterventionRules.Checked(input, await indicators.KnownAsync(own.Content.IndicatorCodes, cancellationToken));
        await agencies.CheckAsync(agencyId, cancellationToken);
        own.Change(content, agencyId);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    public async Task SetEffectsAsync(Guid id, IReadOnlyList<InterventionEffect> effects, CancellationToken cancellationToken = default)
    {
        if (await city.FindOwnAsync(id, cancellationToken) is { } own)
        {
            own.SetEffects(Effect.Checked(effects, own.Content.IndicatorCodes));
            await unitOfWork.SaveChangesAsync(cancellationToken);
            return;
        }

        var entry = await interventions.FindAsync(id, cancellationToken) ?? throw NotFound();
        var tidy = Effect.Checked(effects, entry.Content.IndicatorCodes);
        await ChangeExtensionAsync(id, extension => extension.SetEffects(tidy), cancellationToken);
    }

    public async Task RetireOwnAsync(Guid id, bool isRetired, CancellationToken cancellationToken = default)
    {
        (await city.FindOwnAsync(id, cancellationToken) ?? throw NotFound()).Retire(isRetired, clock.GetUtcNow().UtcDateTime);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Two who extend the same entry at once make one row: the unique index refuses the second, which then finds the first.</summary>
    private Task<bool> ChangeExtensionAsync(Guid interventionId, Action<InterventionExtension> change, CancellationToken cancellationToken) =>
        unitOfWork.InTransactionAsync(async token =>
        {
            var extension = await city.FindExtensionAsync(interventionId, token);
            if (extension is null) city.Add(extension = new InterventionExtension(currentTenant.RequiredId, EntityId.New(), interventionId));
            change(extension);
            return true;
        }, cancellationToken);

    private static EntityNotFoundException NotFound() => new("Intervention");
}
