using KK.Saas.Core.Data;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Interventions.Application.Components;
using KK.Saas.Interventions.Components;
using KK.Saas.Interventions.Domain.Components;
using KK.Saas.Interventions.Domain.Programme;
using KK.Saas.Tenancy;

namespace KK.Saas.Interventions.Application.Programme;

/// <summary>Writes what the province may see of the current city's programme: sums of the whole city, small counts of people withheld.</summary>
public sealed class ProgrammePublisher(
    ProgrammeReader reader, IProgrammeRepository published, IComponentRepository components, ITenantDirectory tenants, ICurrentTenant currentTenant, IUnitOfWork unitOfWork, TimeProvider clock)
{
    public Task<int> PublishAsync(CancellationToken cancellationToken = default) => unitOfWork.InTransactionAsync(async token =>
    {
        var city = (await tenants.FindAsync(currentTenant.RequiredId, token))!.Region;
        return await PublishProgrammeAsync(city, token) + await PublishComponentsAsync(city, token);
    }, cancellationToken);

    private async Task<int> PublishProgrammeAsync(RegionCode city, CancellationToken cancellationToken)
    {
        var present = (await published.ListPublishedAsync(city, cancellationToken)).ToDictionary(p => p.Year);
        var tables = await reader.ListAsync(city, cancellationToken);
        foreach (var table in tables)
        {
            if (!present.Remove(table.Year!.Value, out var row)) published.Add(row = new PublishedProgramme(EntityId.New(), city, table.Year.Value));
            row.Set(table.Total, table.Quarters, clock.GetUtcNow().UtcDateTime);
        }

        foreach (var gone in present.Values) published.Remove(gone);
        return tables.Count;
    }

    private async Task<int> PublishComponentsAsync(RegionCode city, CancellationToken cancellationToken)
    {
        var present = (await published.ListComponentsAsync(city, cancellationToken)).ToDictionary(c => (c.Year, c.Quarter, c.Measure));
        var sums = await components.ListSumsAsync(cancellationToken);
        foreach (var sum in sums)
        {
            if (!present.TryGetValue((sum.Year, sum.Quarter, sum.Measure), out var row)) published.Add(row = new PublishedComponent(EntityId.New(), city, sum.Year, sum.Quarter, sum.Measure));
            var cell = new ComponentCell(sum.Count, sum.Whole, sum.Target, false);
            row.Set(ComponentMask.IsSmall(cell) ? new ComponentCell(null, null, null, true) : cell);
        }

        return sums.Count;
    }
}
