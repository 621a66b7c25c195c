using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Time;
using KK.Saas.Families.Domain.Privacy;

namespace KK.Saas.Families.Application.Privacy;

/// <inheritdoc cref="IBreachAppService" />
public sealed class BreachAppService(IPrivacyRepository repository, PrivacyPublisher publisher, ICurrentTenant tenant, IUnitOfWork unitOfWork, TimeProvider clock) : IBreachAppService
{
    private const int MinText = 3;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<IReadOnlyList<BreachItem>> GetListAsync(CancellationToken cancellationToken = default) =>
        [.. (await repository.ListBreachesAsync(cancellationToken)).Select(Describe)];

    public async Task<BreachItem> GetAsync(Guid id, CancellationToken cancellationToken = default) => Describe(await FindAsync(id, cancellationToken));

    public async Task SaveAsync(Guid id, BreachInput input, CancellationToken cancellationToken = default)
    {
        Check(input);
        await unitOfWork.InTransactionAsync(async token =>
        {
            var breach = await repository.FindBreachAsync(id, token);
            if (breach is null) repository.Add(breach = new Breach(tenant.RequiredId, id));
            breach.Describe(
                Wita.ToUtc(input.DiscoveredAt), input.HappenedAt is { } happened ? Wita.ToUtc(happened) : null,
                input.Data.Trim(), input.How.Trim(), input.Handling.Trim(), input.Families);
            await publisher.PublishAsync(token);
            return true;
        }, cancellationToken);
    }

    public Task MarkToldAsync(Guid id, bool toAuthority, CancellationToken cancellationToken = default) => unitOfWork.InTransactionAsync(async token =>
    {
        var breach = await FindAsync(id, token);
        if (toAuthority) breach.TellAuthority(Now);
        else breach.TellSubjects(Now);
        await publisher.PublishAsync(token);
        return true;
    }, cancellationToken);

    private void Check(BreachInput input)
    {
        var complete = input.Data.Trim().Length is >= MinText and <= Breach.MaxDataLength && input.How.Trim().Length is >= MinText and <= Breach.MaxTextLength
            && input.Handling.Trim().Length <= Breach.MaxTextLength && input.Families >= 0
            && Wita.ToUtc(input.DiscoveredAt) <= Now && (input.HappenedAt is null || input.HappenedAt <= input.DiscoveredAt);
        if (!complete) throw new BusinessException("Families:BreachIncomplete");
    }

    private async Task<Breach> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await repository.FindBreachAsync(id, cancellationToken) ?? throw new EntityNotFoundException(nameof(Breach));

    private BreachItem Describe(Breach b) => new(
        b.Id,
        new BreachInput(Wita.FromUtc(b.DiscoveredAt), b.HappenedAt is { } happened ? Wita.FromUtc(happened) : null, b.Data, b.How, b.Handling, b.Families),
        b.DueAt, b.SubjectsToldAt, b.AuthorityToldAt, b.IsOpen && b.DueAt < Now);
}
