using KK.Saas.Core.Areas;
using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Activities;
using KK.Saas.Interventions.Application.Agencies;
using KK.Saas.Interventions.Application.Teams;
using KK.Saas.Interventions.Domain.Activities;
using KK.Saas.Interventions.Domain.Plans;
using KK.Saas.Regions;
using KK.Saas.Tenancy;

namespace KK.Saas.Interventions.Application.Activities;

/// <summary>What a report must be.</summary>
public sealed class ActivityRules(
    OwnAgencies ownAgencies, AgencyNames names, IPlanRepository plans, IRegionDirectory regions, ITenantDirectory tenants, ICurrentTenant currentTenant, ICurrentArea area, TimeProvider clock)
{
    public const int MaxPhotos = 5;

    private const int MaxFamilies = 1_000_000;
    private const int MaxPeople = 10_000_000;
    private const long MaxAmount = 100_000_000_000_000;

    /// <summary>The wall between agencies.</summary>
    public async Task RequireOwnAsync(Guid agencyId, CancellationToken cancellationToken = default)
    {
        if (!(await ownAgencies.ListAsync(cancellationToken)).Contains(agencyId)) throw Broken("OtherAgency");
    }

    public async Task RequireHeadAsync(Guid agencyId, CancellationToken cancellationToken = default)
    {
        if (!(await ownAgencies.ListHeadedAsync(cancellationToken)).Contains(agencyId)) throw Broken("NotHead");
    }

    /// <summary>The report as it is stored, with its kelurahan and the intervention of its plan.</summary>
    public async Task<(ActivityInput Facts, RegionCode Village, Guid? InterventionId)> CheckAsync(ActivityInput input, CancellationToken cancellationToken = default)
    {
        await RequireOwnAsync(input.AgencyId, cancellationToken);
        if (!FiscalYear.TryCreate(input.Day.Year, out var year) || input.Day > Wita.Today(clock)) throw Broken("Day");
        (await names.LoadAsync(cancellationToken)).Require(input.AgencyId, input.Day);
        if (input is not { Families: >= 0 and <= MaxFamilies, People: >= 0 and <= MaxPeople, Amount: >= 0 and <= MaxAmount }) throw Broken("Number");
        var line = input.PlanLineId is { } id ? await plans.FindLineAsync(id, cancellationToken) : null;
        if (input.PlanLineId is not null && (line is null || line.AgencyId != input.AgencyId || line.Year != year)) throw Broken("Line");
        var village = line?.Region ?? await VillageAsync(input.Village, cancellationToken);
        var facts = input with
        {
            Title = Typed.Text(input.Title.Trim().Length == 0 && line is not null ? line.Title : input.Title, Activity.MaxTitleLength, "Interventions.Activities:Title"),
            Text = Typed.Text(input.Text, Activity.MaxTextLength, "Interventions.Activities:Text", min: 0),
            Place = Typed.Text(input.Place, Activity.MaxPlaceLength, "Interventions.Activities:Place", min: 0),
        };
        return (facts, village, line?.InterventionId);
    }

    /// <summary>Kelurahan and desa of the own area.</summary>
    public async Task<IReadOnlyList<ActivityVillage>> ListVillagesAsync(CancellationToken cancellationToken = default)
    {
        var tenant = await tenants.FindAsync(currentTenant.RequiredId, cancellationToken) ?? throw new EntityNotFoundException("Tenant");
        return [.. regions.Villages(tenant.Region).Where(v => area.Scope.Includes(v.Code)).Select(v => new ActivityVillage(v.Code, v.Name)).OrderBy(v => v.Name, StringComparer.CurrentCultureIgnoreCase)];
    }

    private async Task<RegionCode> VillageAsync(RegionCode? village, CancellationToken cancellationToken) =>
        village is { } code && (await ListVillagesAsync(cancellationToken)).Any(v => v.Code == code) ? code : throw Broken("Village");

    private static BusinessException Broken(string rule) => new($"Interventions.Activities:{rule}");
}
