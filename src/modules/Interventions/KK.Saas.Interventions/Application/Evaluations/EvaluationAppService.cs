using KK.Saas.Core.Areas;
using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Domain.Evaluations;
using KK.Saas.Interventions.Domain.Loci;
using KK.Saas.Interventions.Evaluations;
using KK.Saas.Interventions.Loci;
using KK.Saas.Interventions.Teams;
using KK.Saas.Tenancy;

namespace KK.Saas.Interventions.Application.Evaluations;

/// <inheritdoc cref="IEvaluationAppService" />
public sealed class EvaluationAppService(
    ILocusRepository loci, EvaluationReader reader, AssessmentReader assessments, IAssessmentRepository provinceRows, IEvaluationNoteRepository notes, IMeetingAppService meetings,
    ITenantDirectory tenants, ICurrentTenant currentTenant, ICurrentUser user, ICurrentArea area, IUnitOfWork unitOfWork, TimeProvider clock) : IEvaluationAppService
{
    public async Task<LocusEvaluation> GetAsync(Guid locusId, int? before = null, int? after = null, CancellationToken cancellationToken = default) =>
        await reader.ReadAsync(await FindAsync(locusId, cancellationToken), before, after, cancellationToken);

    public async Task<YearEvaluation> GetYearAsync(FiscalYear? year = null, CancellationToken cancellationToken = default)
    {
        var all = await loci.ListAsync(cancellationToken);
        var years = all.Select(l => l.Year).Distinct().ToList();
        var chosen = year ?? (years.Count > 0 ? years[0] : FiscalYear.Of(Wita.Today(clock)));
        var published = (await provinceRows.ListPublishedAsync(chosen, await RegionAsync(cancellationToken), cancellationToken)).Select(l => l.Region).ToHashSet();
        var described = new List<EvaluatedLocus>();
        foreach (var locus in all.Where(l => l.Year == chosen)) described.Add(await reader.ReadYearAsync(locus, published.Contains(locus.Region), cancellationToken));
        var open = user.Has(InterventionsPermissions.ReadTeam) ? (await meetings.GetListAsync(cancellationToken)).Open : null;
        return new YearEvaluation(chosen, years, described, open, Describe(await notes.ListAsync(chosen, cancellationToken)));
    }

    public async Task<byte[]> ExportAsync(FiscalYear year, CancellationToken cancellationToken = default) =>
        EvaluationWorkbook.Write(await GetYearAsync(year, cancellationToken));

    public Task SaveNoteAsync(FiscalYear year, EvaluationSection section, string text, int version, CancellationToken cancellationToken = default)
    {
        var typed = text.Trim();
        if (typed.Length > EvaluationNote.MaxTextLength || !Enum.IsDefined(section)) throw new BusinessException("Interventions.Evaluations:Note");
        return unitOfWork.InTransactionAsync(async token =>
        {
            var note = (await notes.ListAsync(year, token)).FirstOrDefault(n => n.Section == section);
            if (note?.Text == typed) return true;
            if ((note?.Version ?? 0) != version) throw new BusinessException("Interventions.Evaluations:ChangedMeanwhile");
            if (note is null) notes.Add(note = new EvaluationNote(currentTenant.RequiredId, EntityId.New(), year, section));
            note.Write(typed, user.Info!.DisplayName, clock.GetUtcNow().UtcDateTime);
            return true;
        }, cancellationToken);
    }

    public async Task PublishLociAsync(FiscalYear year, CancellationToken cancellationToken = default)
    {
        var region = await RegionAsync(cancellationToken);
        await unitOfWork.InTransactionAsync(async token =>
        {
            var decided = (await loci.ListAsync(token)).Where(l => l.Year == year && l.State >= LocusState.Decided && l.Region.IsWithin(region)).Select(l => l.Region).ToHashSet();
            var published = await provinceRows.ListPublishedAsync(year, region, token);
            foreach (var village in decided.Except(published.Select(p => p.Region))) provinceRows.AddPublished(new PublishedLocus(EntityId.New(), village, year));
            // Who sees a part of the city takes nothing of the rest away.
            foreach (var gone in published.Where(p => area.Scope.Includes(p.Region) && !decided.Contains(p.Region))) provinceRows.RemovePublished(gone);
            return true;
        }, cancellationToken);
    }

    public Task TakeOverAssessmentAsync(Guid locusId, CancellationToken cancellationToken = default) => unitOfWork.InTransactionAsync(async token =>
    {
        var locus = await FindAsync(locusId, token);
        if (await assessments.FindFinalAsync(locus, token) is null) throw new BusinessException("Interventions.Evaluations:NotAssessed");
        locus.Reach(LocusState.Assessed);
        return true;
    }, cancellationToken);

    private static IReadOnlyList<EvaluationNoteItem> Describe(IReadOnlyList<EvaluationNote> written) => [.. Enum.GetValues<EvaluationSection>().Select(section =>
        written.FirstOrDefault(n => n.Section == section) is { } note
            ? new EvaluationNoteItem(section, note.Text, note.SavedBy, note.SavedAt, note.Version)
            : new EvaluationNoteItem(section, "", "", null, 0))];

    private async Task<RegionCode> RegionAsync(CancellationToken cancellationToken) => (await tenants.FindAsync(currentTenant.RequiredId, cancellationToken))!.Region;

    private async Task<Locus> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await loci.FindAsync(id, cancellationToken) ?? throw new EntityNotFoundException(nameof(Locus));
}
