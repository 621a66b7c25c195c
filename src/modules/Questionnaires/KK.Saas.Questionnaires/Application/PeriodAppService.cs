using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Events;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Questionnaires.Domain;
using KK.Saas.Regions;
using KK.Saas.Tenancy;

namespace KK.Saas.Questionnaires.Application;

/// <inheritdoc cref="IPeriodAppService" />
public sealed class PeriodAppService(
    IPeriodRepository periods,
    IPeriodDirectory directory,
    IInstrumentRepository instruments,
    IPovertyLineDirectory povertyLines,
    ITenantDirectory tenants,
    ICurrentTenant currentTenant,
    ILocalEventBus events,
    IUnitOfWork unitOfWork) : IPeriodAppService
{
    public Task<IReadOnlyList<PeriodInfo>> GetListAsync(CancellationToken cancellationToken = default) => directory.ListAsync(cancellationToken);

    public async Task<PeriodInfo> CreateAsync(int surveyYear, string name, CancellationToken cancellationToken = default)
    {
        var instrument = await instruments.FindNewestIdAsync(cancellationToken) ?? throw new BusinessException("Questionnaires:NoInstrument");
        var period = new Period(currentTenant.RequiredId, PeriodId.New(), surveyYear, name, instrument);
        if ((await periods.ListAsync(cancellationToken)).Any(p => p.SurveyYear == surveyYear)) throw new BusinessException("Questionnaires:PeriodExists", surveyYear);
        periods.Add(period);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        return PeriodDirectory.Describe(period);
    }

    public Task OpenAsync(PeriodId id, CancellationToken cancellationToken = default) => unitOfWork.InTransactionAsync(async token =>
    {
        var period = await FindAsync(id, token);
        if ((await periods.ListAsync(token)).Any(p => p.State == PeriodState.Open && p.Id != id.Value)) throw new BusinessException("Questionnaires:AnotherOpen");
        var region = (await tenants.FindAsync(currentTenant.RequiredId, token))!.Region;
        var line = await povertyLines.GetNewestAsync(region, period.SurveyYear, token);
        period.Open(line.RupiahPerCapitaMonth, $"{line.Region} {line.Year}, {line.Edition}; {line.Source}");
        await events.PublishAsync(new PeriodOpened(id), token);
        return 0;
    }, cancellationToken);

    public Task CloseAsync(PeriodId id, CancellationToken cancellationToken = default) => ChangeAsync(id, p => p.Close(), cancellationToken);

    public Task LockAsync(PeriodId id, CancellationToken cancellationToken = default) => ChangeAsync(id, p => p.Lock(), cancellationToken);

    private async Task ChangeAsync(PeriodId id, Action<Period> change, CancellationToken cancellationToken)
    {
        change(await FindAsync(id, cancellationToken));
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    private async Task<Period> FindAsync(PeriodId id, CancellationToken cancellationToken) =>
        await periods.FindAsync(id, cancellationToken) ?? throw new EntityNotFoundException("Period");
}
