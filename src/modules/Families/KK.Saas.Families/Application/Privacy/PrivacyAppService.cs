using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using KK.Saas.Families.Domain;
using KK.Saas.Families.Domain.Privacy;
using KK.Saas.Identity;

namespace KK.Saas.Families.Application.Privacy;

/// <inheritdoc cref="IPrivacyAppService" />
public sealed class PrivacyAppService(
    IPrivacyRepository repository, IFamilyRepository families, FamilyVault vault, FamilyEraser eraser, PrivacyPublisher publisher, FamilyFile file, IConsentRecorder consents,
    IUserDirectory users, ICurrentTenant tenant, ICurrentUser user, IUnitOfWork unitOfWork, TimeProvider clock) : IPrivacyAppService
{
    public const int PageSize = 50;

    private const int MinText = 3;
    private const int MaxRequester = 200;
    private const int MaxNote = 500;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<DataRequestList> GetListAsync(bool openOnly, string? page = null, CancellationToken cancellationToken = default)
    {
        var found = await repository.ListRequestsAsync(openOnly, page, PageSize, cancellationToken);
        var counts = await repository.CountRequestsAsync(Now, cancellationToken);
        return new DataRequestList(await DescribeAsync(found.Items, cancellationToken), counts.Open, counts.Overdue, found.Links);
    }

    public async Task<FamilyPrivacy> GetFamilyAsync(Guid familyId, CancellationToken cancellationToken = default)
    {
        var family = await FindAsync(familyId, cancellationToken);
        var lines = await repository.ListConsentsAsync(familyId, cancellationToken);
        var names = await users.GetDisplayNamesAsync([.. lines.Where(l => l.RecordedBy is not null).Select(l => l.RecordedBy!.Value).Distinct()], cancellationToken);
        return new FamilyPrivacy(
            family.IsRestricted, family.ErasedAt is not null,
            [.. lines.Select(l => new ConsentItem(l.Ground, l.Outcome, l.Wording, l.At, l.RecordedBy is { } by ? names.GetValueOrDefault(by, "") : ""))],
            await DescribeAsync(await repository.ListRequestsAsync(familyId, cancellationToken), cancellationToken));
    }

    public async Task ReceiveAsync(Guid id, Guid familyId, DataRequestKind kind, string requester, CancellationToken cancellationToken = default)
    {
        var who = requester.Trim();
        if (who.Length is < MinText or > MaxRequester || !Enum.IsDefined(kind)) throw new BusinessException("Families:RequesterNeeded", MinText, MaxRequester);
        await unitOfWork.InTransactionAsync(async token =>
        {
            if (await repository.FindRequestAsync(id, token) is not null) return false;
            var family = await FindAsync(familyId, token);
            if (family.ErasedAt is not null) throw new BusinessException("Families:Erased");
            var box = await vault.SealTextAsync(familyId, who, MaxRequester, token);
            var request = new DataRequest(tenant.RequiredId, id, familyId, kind, box!, Now);
            repository.Add(request);
            if (request.Suspends) family.Restrict(true);
            if (kind == DataRequestKind.Withdrawal) consents.Record(familyId, ConsentOutcome.Withdrawn, "", user.RequiredId);
            await publisher.PublishAsync(token);
            return true;
        }, cancellationToken);
    }

    public async Task DecideAsync(Guid id, bool done, string note, CancellationToken cancellationToken = default)
    {
        var text = note.Trim();
        if (text.Length is < MinText or > MaxNote) throw new BusinessException("Families:NoteNeeded", MinText, MaxNote);
        await unitOfWork.InTransactionAsync(async token =>
        {
            var request = await repository.FindRequestAsync(id, token) ?? throw new EntityNotFoundException("DataRequest");
            var family = await FindAsync(request.FamilyId, token);
            request.Decide(done, await vault.SealTextAsync(request.FamilyId, text, MaxNote, token) ?? [], user.RequiredId, Now);
            if (done && request.Kind == DataRequestKind.Erasure) await eraser.EraseAsync(request.FamilyId, token);
            if (!done && request.Suspends) family.Restrict(false);
            await publisher.PublishAsync(token);
            return true;
        }, cancellationToken);
    }

    public async Task LiftRestrictionAsync(Guid familyId, CancellationToken cancellationToken = default)
    {
        (await FindAsync(familyId, cancellationToken)).Restrict(false);
        await families.SaveAsync(cancellationToken);
    }

    public async Task<byte[]> ExportAsync(Guid familyId, CancellationToken cancellationToken = default) =>
        await file.WriteAsync(await FindAsync(familyId, cancellationToken), await GetFamilyAsync(familyId, cancellationToken), cancellationToken);

    private async Task<Family> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await families.FindAsync(id, cancellationToken) ?? throw new EntityNotFoundException(nameof(Family));

    private async Task<IReadOnlyList<DataRequestItem>> DescribeAsync(IEnumerable<DataRequest> requests, CancellationToken cancellationToken)
    {
        var items = new List<DataRequestItem>();
        foreach (var r in requests)
        {
            items.Add(new DataRequestItem(
                r.Id, r.FamilyId, r.Kind, r.State, await vault.OpenAsync(r.FamilyId, r.Requester, cancellationToken), r.ReceivedAt, r.DueAt, r.DecidedAt,
                await vault.OpenAsync(r.FamilyId, r.Note, cancellationToken), r.State == DataRequestState.Open && r.DueAt < Now));
        }

        return items;
    }
}
