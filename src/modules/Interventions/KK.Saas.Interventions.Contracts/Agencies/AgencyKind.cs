namespace KK.Saas.Interventions.Agencies;

/// <summary>What kind of body takes part in the programme.</summary>
public enum AgencyKind
{
    /// <summary>SKPD: a department or office of the city.</summary>
    Department = 1,

    /// <summary>Instansi vertikal: an office of the national government in the city (Kemenag/KUA, BPJS, Polres, BPS); it has no SIPD codes.</summary>
    VerticalAgency = 2,

    /// <summary>A body of the community (TP PKK, Baznas, companies that give CSR).</summary>
    CommunityBody = 3,
}
