using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Domain.Evaluations;
using KK.Saas.Interventions.Evaluations;
using KK.Saas.Regions;

namespace KK.Saas.Interventions.Application.Evaluations;

/// <inheritdoc cref="IAssessmentAppService" />
public sealed class AssessmentAppService(IAssessmentRepository assessments, IRegionDirectory regions, ICurrentUser user, IUnitOfWork unitOfWork, TimeProvider clock) : IAssessmentAppService
{
    public async Task<IReadOnlyList<AssessmentListItem>> GetListAsync(CancellationToken cancellationToken = default)
    {
        var forms = await assessments.ListFormsAsync(cancellationToken);
        var written = (await assessments.ListAsync(cancellationToken)).ToDictionary(a => (a.Region, a.Year));
        return [.. (await assessments.ListPublishedAsync(cancellationToken)).Select(l => Describe(l, forms, written.GetValueOrDefault((l.Region, l.Year))))];
    }

    public async Task<AssessmentSheet> GetAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var locus = await FindAsync(id, cancellationToken);
        var forms = await assessments.ListFormsAsync(cancellationToken);
        var found = await assessments.FindAsync(locus.Region, locus.Year, cancellationToken);
        var form = forms.FirstOrDefault(f => f.Year == locus.Year);
        return new AssessmentSheet(
            Describe(locus, forms, found), form is null ? null : Describe(form, found is not null),
            found is null ? null : new AssessmentInput(found.VisitDay, found.VisitedBy, found.Notes, found.Scores, found.IsFinal, found.Version), found?.SavedBy ?? "", found?.SavedAt);
    }

    public Task SaveAsync(Guid id, AssessmentInput input, CancellationToken cancellationToken = default) => unitOfWork.InTransactionAsync(async token =>
    {
        var locus = await FindAsync(id, token);
        var form = (await assessments.ListFormsAsync(token)).FirstOrDefault(f => f.Year == locus.Year) ?? throw AssessmentRules.Broken("NoForm");
        var checkedInput = AssessmentRules.Check(form, input, Wita.Today(clock));
        var stored = await assessments.FindAsync(locus.Region, locus.Year, token);
        if (stored?.IsFinal == true) throw AssessmentRules.Broken("Final");
        if ((stored?.Version ?? 0) != input.Version) throw AssessmentRules.Broken("ChangedMeanwhile");
        if (stored is null) assessments.Add(stored = new LocusAssessment(EntityId.New(), locus.Region, locus.Year, form.Id));
        stored.Write(checkedInput, user.Info!.DisplayName, clock.GetUtcNow().UtcDateTime);
        return true;
    }, cancellationToken);

    public async Task<IReadOnlyList<AssessmentFormItem>> GetFormsAsync(CancellationToken cancellationToken = default)
    {
        var used = await UsedAsync(cancellationToken);
        return [.. (await assessments.ListFormsAsync(cancellationToken)).Select(f => Describe(f, used.Contains(f.Id)))];
    }

    public Task SaveFormAsync(Guid id, AssessmentFormInput input, CancellationToken cancellationToken = default)
    {
        var (year, title, criteria) = AssessmentRules.Check(input);
        return unitOfWork.InTransactionAsync(async token =>
        {
            var forms = await assessments.ListFormsAsync(token);
            if (forms.Any(f => f.Year == year && f.Id != id)) throw AssessmentRules.Broken("FormExists", year);
            if ((await UsedAsync(token)).Contains(id)) throw AssessmentRules.Broken("FormInUse");
            var form = forms.FirstOrDefault(f => f.Id == id);
            if (form is null) assessments.AddForm(form = new AssessmentForm(id, year));
            form.Describe(year, title, criteria);
            return true;
        }, cancellationToken);
    }

    private static AssessmentFormItem Describe(AssessmentForm form, bool isUsed) => new(form.Id, new AssessmentFormInput(form.Title, form.Year.Value, form.Criteria), isUsed);

    private AssessmentListItem Describe(PublishedLocus locus, IReadOnlyList<AssessmentForm> forms, LocusAssessment? written) => new(
        locus.Id, locus.Region, NameOf(locus.Region), NameOf(locus.Region.At(RegionLevel.Regency)), locus.Year, written?.IsFinal,
        written is null ? null : forms.First(f => f.Id == written.FormId).Percent(written.Scores), forms.Any(f => f.Year == locus.Year));

    private string NameOf(RegionCode region) => regions.Find(region)?.Name ?? region.Value;

    private async Task<IReadOnlySet<Guid>> UsedAsync(CancellationToken cancellationToken) => (await assessments.ListAsync(cancellationToken)).Select(a => a.FormId).ToHashSet();

    private async Task<PublishedLocus> FindAsync(Guid id, CancellationToken cancellationToken) =>
        (await assessments.ListPublishedAsync(cancellationToken)).FirstOrDefault(l => l.Id == id) ?? throw new EntityNotFoundException(nameof(PublishedLocus));
}
