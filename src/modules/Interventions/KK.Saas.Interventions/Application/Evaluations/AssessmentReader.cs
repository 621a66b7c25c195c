using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.Interventions.Domain.Evaluations;
using KK.Saas.Interventions.Domain.Loci;
using KK.Saas.Interventions.Evaluations;

namespace KK.Saas.Interventions.Application.Evaluations;

/// <summary>
/// The province's assessments as a city may read them: only the final one, and only by a locus of its own that
/// lies in it. A row of the province is never looked up by what a client sends.
/// </summary>
public sealed class AssessmentReader(IAssessmentRepository assessments, ICurrentTenant currentTenant, ICurrentUser user)
{
    /// <param name="locus">Read through the tenant's and area's filters.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    internal async Task<AssessmentResult?> FindFinalAsync(Locus locus, CancellationToken cancellationToken)
    {
        if (!user.Has(InterventionsPermissions.ReadAssessments) || TenantId.ForRegion(locus.Region.At(RegionLevel.Regency)) != currentTenant.RequiredId) return null;
        if (await assessments.FindAsync(locus.Region, locus.Year, cancellationToken) is not { IsFinal: true } found) return null;
        var form = (await assessments.ListFormsAsync(cancellationToken)).First(f => f.Id == found.FormId);
        var scores = found.Scores.ToDictionary(s => s.CriterionId);
        return new AssessmentResult(
            form.Title, found.VisitDay, found.VisitedBy, found.Notes, form.Percent(found.Scores)!.Value,
            [.. form.Criteria.Select(c => new AssessmentLine(c.Name, c.Weight, scores[c.Id].Points!.Value, c.Maximum, scores[c.Id].Note))]);
    }
}
