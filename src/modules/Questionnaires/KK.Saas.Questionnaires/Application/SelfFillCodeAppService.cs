using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using KK.Saas.Families;
using KK.Saas.Questionnaires.Domain;

namespace KK.Saas.Questionnaires.Application;

/// <inheritdoc cref="ISelfFillCodeAppService" />
public sealed class SelfFillCodeAppService(
    ISelfFillRepository codes, IFamilyDirectory families, DraftDesk desk, SelfFillSwitch selfFill, ICurrentTenant currentTenant, ICurrentUser currentUser, IUnitOfWork unitOfWork, TimeProvider clock)
    : ISelfFillCodeAppService
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    public async Task<CodeStatus?> FindAsync(Guid familyId, CancellationToken cancellationToken = default)
    {
        if (!await selfFill.IsOnAsync(cancellationToken)) return null;
        return await FindNewestAsync(familyId, cancellationToken) is { } code ? new CodeStatus(code.IssuedAtUtc, code.ExpiresAtUtc, code.UsedAtUtc, code.IsOpen(Now())) : null;
    }

    public async Task<IssuedCode> IssueAsync(Guid familyId, CancellationToken cancellationToken = default)
    {
        if (!await selfFill.IsOnAsync(cancellationToken)) throw new BusinessException("Questionnaires:SelfFillOff");
        var family = await families.FindAsync(familyId, cancellationToken) ?? throw new EntityNotFoundException("Family");
        var period = await desk.OpenPeriodAsync(cancellationToken);
        return await unitOfWork.InTransactionAsync(async token =>
        {
            if (await FindNewestAsync(familyId, token) is { } former) former.Revoke(Now());
            var text = CodeText.New();
            var code = new SelfFillCode(
                currentTenant.RequiredId, EntityId.New(), familyId, family.Village, new PeriodId(period.Id), CodeText.Hash(text)!, currentUser.RequiredId, Now(), Lifetime);
            codes.Add(code);
            return new IssuedCode(CodeText.Group(text), code.ExpiresAtUtc);
        }, cancellationToken);
    }

    public async Task RevokeAsync(Guid familyId, CancellationToken cancellationToken = default)
    {
        if (await FindNewestAsync(familyId, cancellationToken) is not { } code) return;
        code.Revoke(Now());
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    private async Task<SelfFillCode?> FindNewestAsync(Guid familyId, CancellationToken cancellationToken) =>
        await codes.FindNewestAsync(familyId, new PeriodId((await desk.OpenPeriodAsync(cancellationToken)).Id), cancellationToken);

    private DateTime Now() => clock.GetUtcNow().UtcDateTime;
}
