namespace KK.Saas.Interventions.Plans;

/// <summary>Where the money of an activity comes from.</summary>
public enum FundSource
{
    /// <summary>APBD of the city; has a SIPD code.</summary>
    CityBudget = 1,

    /// <summary>APBD of the province.</summary>
    ProvinceBudget = 2,

    /// <summary>APBN.</summary>
    NationalBudget = 3,

    /// <summary>Dana desa or dana kelurahan.</summary>
    VillageFund = 4,

    /// <summary>Baznas.</summary>
    Zakat = 5,

    /// <summary>Companies (CSR).</summary>
    Corporate = 6,

    /// <summary>Anything else.</summary>
    Other = 7,
}
