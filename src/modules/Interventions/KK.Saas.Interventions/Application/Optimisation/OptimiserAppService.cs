using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Paging;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Application.Catalogue;
using KK.Saas.Interventions.Domain.Agencies;
using KK.Saas.Interventions.Domain.Optimisation;
using KK.Saas.Interventions.Domain.Plans;
using KK.Saas.Interventions.Optimisation;
using KK.Saas.Questionnaires;
using KK.Saas.Rollups;

namespace KK.Saas.Interventions.Application.Optimisation;

/// <inheritdoc cref="IOptimiserAppService" />
public sealed class OptimiserAppService(
    IOptimiserRunRepository runs, IOptimiserQueue queue, OptimiserViews views, CatalogueReader catalogue, ICeilingRepository ceilings, IAgencyRepository agencies, IPeriodDirectory periods,
    IFamilyOutcomes outcomes, ICurrentTenant currentTenant, IUnitOfWork unitOfWork, TimeProvider clock) : IOptimiserAppService
{
    private const int PageSize = 50;

    /// <summary>A thousand trillion rupiah: more than the national budget ten times over is a slip of the finger.</summary>
    private const long MostRupiah = 1_000_000_000_000_000;

    public async Task<OptimiserSetup> GetSetupAsync(FiscalYear year, CancellationToken cancellationToken = default)
    {
        var all = await catalogue.ListAsync(cancellationToken);
        var usable = all.Where(i => UsableInterventions.WhyNot(i) is null).ToList();
        var inForce = AgencyCeiling.InForce(await ceilings.ListAsync([year], cancellationToken));
        var names = (await agencies.ListAsync(cancellationToken)).ToDictionary(a => a.Id, a => a.NameOn(Wita.Today(clock)).Name);
        return new OptimiserSetup(
            year,
            [.. (await periods.ListAsync(cancellationToken)).Where(p => p.State != PeriodState.Draft).Select(p => p.SurveyYear)],
            [.. usable.GroupBy(i => i.AgencyId!.Value).Where(g => names.ContainsKey(g.Key)).OrderBy(g => names[g.Key], StringComparer.Ordinal)
                .Select(g => new OptimiserAgency(g.Key, names[g.Key], g.Count(), inForce.GetValueOrDefault((g.Key, year))?.Amount, inForce.GetValueOrDefault((g.Key, year))?.Capacity))],
            usable.Count,
            [.. all.Except(usable).Select(i => new LeftOutItem(i.NameId, i.NameEn, UsableInterventions.WhyNot(i)!.Value))]);
    }

    public async Task StartAsync(Guid id, OptimiserInput input, CancellationToken cancellationToken = default)
    {
        if (await runs.FindAsync(id, cancellationToken) is not null) return;
        if (input.Limits.Any(l => l.Amount is < 0 or > MostRupiah || l.Capacity < 0)) throw new BusinessException("Interventions.Optimisation:Limit");
        var limits = input.Limits.GroupBy(l => l.AgencyId).Select(g => g.First()).ToList();
        if (!(await catalogue.ListAsync(cancellationToken)).Any(i => UsableInterventions.WhyNot(i, limits) is null)) throw new BusinessException("Interventions.Optimisation:NothingUsable");
        var period = (await periods.ListAsync(cancellationToken)).FirstOrDefault(p => p.SurveyYear == input.SurveyYear && p.State != PeriodState.Draft);
        if (period is null || (await outcomes.ListPatternsAsync(input.Village, period.Id, cancellationToken)).Count == 0) throw new BusinessException("Interventions.Optimisation:NoSurvey");
        runs.Add(new OptimiserRun(currentTenant.RequiredId, id, input.Village, period.Id, input.Year, input.Goal, StoredResult.WriteLimits(limits), clock.GetUtcNow().UtcDateTime));
        await unitOfWork.SaveChangesAsync(cancellationToken);
        queue.Request(currentTenant.RequiredId);
    }

    public async Task<Page<OptimiserRunItem>> GetListAsync(string? page = null, CancellationToken cancellationToken = default)
    {
        var years = await views.SurveyYearsAsync(cancellationToken);
        return (await runs.ListAsync(page, PageSize, cancellationToken)).Select(r => views.Item(r, years));
    }

    public async Task<OptimiserRunDetail> GetAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var run = await runs.FindAsync(id, cancellationToken) ?? throw new EntityNotFoundException(nameof(OptimiserRun));
        return new OptimiserRunDetail(views.Item(run, await views.SurveyYearsAsync(cancellationToken)), run.Result is null ? null : await views.ResultAsync(run, cancellationToken));
    }
}
