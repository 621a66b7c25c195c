namespace KK.Saas.Interventions.Application.Plans;

/// <summary>For which agencies a user plans.</summary>
/// <param name="All">All of the city.</param>
/// <param name="Own">The agencies in which the user works.</param>
internal sealed record PlanRights(bool All, IReadOnlySet<Guid> Own)
{
    public bool MayEdit(Guid agencyId) => All || Own.Contains(agencyId);
}
