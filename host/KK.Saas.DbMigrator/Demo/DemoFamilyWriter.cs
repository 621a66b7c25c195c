using KK.Saas.Core.Data;
using KK.Saas.Core.Events;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.Core.Time;
using KK.Saas.Families;
using KK.Saas.Families.Application;
using KK.Saas.Families.Domain;
using KK.Saas.Families.Domain.PersonalData;
using KK.Saas.Forms;
using KK.Saas.Questionnaires;
using KK.Saas.Questionnaires.Application;
using KK.Saas.Questionnaires.Domain;

namespace KK.Saas.DbMigrator.Demo;

/// <summary>
/// Stores made-up families many at a time, through the modules' own parts: numbers are encrypted, answers validated,
/// scores and facts written by the same handlers as for real ones.
/// </summary>
internal sealed class DemoFamilyWriter(
    IFamilyRepository families, FamilyVault vault, ISubmissionRepository submissions, SubmissionStore store, IPeriodRepository periods, IInstrumentRepository instruments,
    CompiledFormCache forms, IPersonalDataProtector protector, ILocalEventBus events, ICurrentTenant currentTenant, ICurrentUser currentUser, IUnitOfWork unitOfWork, TimeProvider clock)
{
    public Task<int> WriteAsync(RegionCode village, IReadOnlyList<DemoHousehold> households, CancellationToken cancellationToken) => unitOfWork.InTransactionAsync(async token =>
    {
        var all = await periods.ListAsync(token);
        var (period, former) = (all.First(p => p.State == PeriodState.Open), all.FirstOrDefault(p => p.State == PeriodState.Closed));
        var form = forms.Get((await instruments.FindAsync(period.InstrumentId, token))!);
        var added = new List<(Family Family, DemoHousehold Household)>();
        foreach (var household in households) added.Add((await AddFamilyAsync(village, household, token), household));
        // The handlers of a submission ask the register in the database.
        await unitOfWork.SaveChangesAsync(token);
        foreach (var (family, household) in added)
        {
            if (former is not null && household.Former is { } answers) await SubmitAsync(family, household with { Answers = answers }, VisitOutcome.Completed, former, form, token);
            if (household.Outcome is { } outcome) await SubmitAsync(family, household, outcome, period, form, token);
        }

        await events.PublishAsync(new FamilyRegisterChanged(village), token);
        return households.Count;
    }, cancellationToken);

    private async Task<Family> AddFamilyAsync(RegionCode village, DemoHousehold household, CancellationToken cancellationToken)
    {
        var today = Wita.Today(clock);
        var family = new Family(currentTenant.RequiredId, EntityId.New(), new HousePlace(village, household.Rt, null, household.House));
        family.SetHeadName(await vault.SealNameAsync(family.Id, household.Members[0].Name, cancellationToken));
        family.SetCardNumber(await vault.SealNumberAsync(family.Id, IndexPurpose.FamilyCardNumber, household.CardNumber, cancellationToken));
        family.Rank(Desil.From(household.Desil, WelfareSource.Dtsen, today.AddMonths(-2), today));
        foreach (var input in household.Members)
        {
            var member = family.AddMember(EntityId.New());
            member.Describe(input, today);
            member.SetName(await vault.SealNameAsync(family.Id, input.Name, cancellationToken));
        }

        families.Add(family);
        var words = await vault.IndexWordsAsync(string.Join(' ', household.Members.Select(m => m.Name)), cancellationToken);
        await families.SetNameKeysAsync(family, words, cancellationToken);
        return family;
    }

    private async Task SubmitAsync(Family family, DemoHousehold household, VisitOutcome outcome, Period period, CompiledForm form, CancellationToken cancellationToken)
    {
        if (outcome is VisitOutcome.Absent or VisitOutcome.Moved)
        {
            var summary = new FamilySummary(family.Id, family.Region, family.Rt, family.HouseNumber, "", "");
            await store.StoreVisitAsync(summary, period, outcome, cancellationToken);
            return;
        }

        var session = new FormSession(form, Complete(household.Answers, period), new FormClock(Wita.Today(clock)));
        // Some made-up answers are not asked of this family; what is left must be acceptable to the form.
        session = new FormSession(form, session.RelevantAnswers(), new FormClock(Wita.Today(clock)));
        if (session.Validate() is { Count: > 0 } problems) throw new InvalidOperationException($"The demo's answers do not fit the form: {problems[0].Question} {problems[0].Message.Id}");
        var data = await protector.ProtectAsync(family.Id, session.Answers.ToJson(), cancellationToken);
        var now = clock.GetUtcNow().UtcDateTime;
        var draft = new AnswerDraft(currentTenant.RequiredId, EntityId.New(), family.Id, family.Region, new PeriodId(period.Id), period.InstrumentId, data, now - household.Took);
        submissions.Add(draft);
        var submission = await store.StoreAsync(draft, session, cancellationToken);
        draft.Submitted(submission.Id);
        if (household.IsReviewed) submission.Approve(currentUser.RequiredId, now);
    }

    private static AnswerSet Complete(AnswerSet answers, Period period) =>
        answers.With("poverty_line", period.PovertyLine!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
