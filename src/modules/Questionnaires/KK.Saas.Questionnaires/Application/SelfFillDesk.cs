using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Families;
using KK.Saas.Forms;
using KK.Saas.Questionnaires.Domain;

namespace KK.Saas.Questionnaires.Application;

/// <summary>What a code allows, inside its tenant: one family, one period, once.</summary>
public sealed class SelfFillDesk(
    ISelfFillRepository codes, ISubmissionRepository submissions, IPeriodRepository periods, IFamilyDirectory families, DraftDesk desk, SelfFillSwitch selfFill, IUnitOfWork unitOfWork, TimeProvider clock)
{
    /// <summary>One answer for every code that does not work: it tells nothing of a family.</summary>
    public static BusinessException Invalid() => new("Questionnaires:CodeInvalid");

    public async Task<SelfFillSheet> OpenAsync(string codeHash, CancellationToken cancellationToken)
    {
        var code = await FindAsync(codeHash, cancellationToken);
        if (await SentAsync(code, cancellationToken) is { } receipt) return new SelfFillSheet("", "", receipt);
        var period = await CheckOpenAsync(code, cancellationToken);
        var draft = code.DraftId is { } begun ? await submissions.FindDraftAsync(begun, cancellationToken) : null;
        if (draft is null)
        {
            var family = await families.FindAsync(code.FamilyId, cancellationToken) ?? throw Invalid();
            // Nothing is filled in beforehand: what the register knows would tell a stranger whose code this is.
            draft = await desk.BeginAsync(family, period, AnswerSet.Empty, isSelfFill: true, cancellationToken);
            code.Begin(draft.Id);
            await unitOfWork.SaveChangesAsync(cancellationToken);
        }

        var (form, answers) = await desk.ShowAsync(draft, cancellationToken);
        return new SelfFillSheet(form, answers, null);
    }

    public async Task<AnswerProblem?> KeepAsync(string codeHash, string question, string? value, CancellationToken cancellationToken)
    {
        var code = await FindAsync(codeHash, cancellationToken);
        if (code.UsedAtUtc is not null) return null; // it was sent meanwhile, from another page
        await CheckOpenAsync(code, cancellationToken);
        return await desk.KeepAsync(code.DraftId ?? throw Invalid(), question, value, cancellationToken);
    }

    public Task<SubmitResult> SubmitAsync(string codeHash, CancellationToken cancellationToken) => unitOfWork.InTransactionAsync(async token =>
    {
        var code = await FindAsync(codeHash, token);
        if (await SentAsync(code, token) is { } receipt) return new SubmitResult(receipt, []);
        await CheckOpenAsync(code, token);
        var result = await desk.SubmitAsync(code.DraftId ?? throw Invalid(), token);
        if (result.Receipt is not null) code.Use(clock.GetUtcNow().UtcDateTime);
        return result;
    }, cancellationToken);

    private async Task<SelfFillCode> FindAsync(string codeHash, CancellationToken cancellationToken) =>
        await codes.FindAsync(codeHash, cancellationToken) ?? throw Invalid();

    private async Task<string?> SentAsync(SelfFillCode code, CancellationToken cancellationToken)
    {
        if (code.UsedAtUtc is null || code.DraftId is not { } draftId) return null;
        var sent = (await submissions.FindDraftAsync(draftId, cancellationToken))?.SubmissionId;
        return sent is null ? null : (await submissions.FindAsync(sent.Value, cancellationToken))?.Receipt;
    }

    private async Task<Period> CheckOpenAsync(SelfFillCode code, CancellationToken cancellationToken)
    {
        if (!code.IsOpen(clock.GetUtcNow().UtcDateTime) || !await selfFill.IsOnAsync(cancellationToken)) throw Invalid();
        return await periods.FindAsync(code.Period, cancellationToken) is { State: PeriodState.Open } period ? period : throw Invalid();
    }
}
