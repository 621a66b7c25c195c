using KK.Saas.Interventions.Referrals;

namespace KK.Saas.Interventions.Application.Referrals;

/// <summary>Names of interventions as the current user may read them beside a family.</summary>
/// <param name="catalogue">All entries, hidden and retired ones too.</param>
/// <param name="withheld">Indicators that the user may not see of a family.</param>
internal sealed class SubjectBook(IEnumerable<InterventionInfo> catalogue, IReadOnlySet<string> withheld)
{
    private readonly Dictionary<Guid, InterventionInfo> _byId = catalogue.ToDictionary(i => i.Id);

    /// <summary>For who refers or oversees.</summary>
    public ReferralSubject Of(Guid id) => IsWithheld(id) ? new ReferralSubject("", "", true) : Named(id);

    /// <summary>For the agency, which must know what to do.</summary>
    public ReferralSubject Named(Guid id) => _byId.TryGetValue(id, out var found) ? new ReferralSubject(found.NameId, found.NameEn, false) : new ReferralSubject("–", "–", false);

    public bool IsWithheld(Guid id) => _byId.TryGetValue(id, out var found) && found.IndicatorCodes.Any(withheld.Contains);
}
