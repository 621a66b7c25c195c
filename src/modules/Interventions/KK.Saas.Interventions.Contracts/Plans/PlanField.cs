namespace KK.Saas.Interventions.Plans;

/// <summary>A cell of a planned activity.</summary>
public enum PlanField
{
    /// <summary>Who does it.</summary>
    Agency = 1,

    /// <summary>Of the catalogue.</summary>
    Intervention,

    /// <summary>The title.</summary>
    Title,

    /// <summary>The fiscal year.</summary>
    Year,

    /// <summary>From which quarter to which.</summary>
    Quarters,

    /// <summary>Families that it shall reach.</summary>
    TargetFamilies,

    /// <summary>Families chosen by name, as a number.</summary>
    NamedFamilies,

    /// <summary>Targets of indicators.</summary>
    Targets,

    /// <summary>The ceiling.</summary>
    Pagu,

    /// <summary>Where the money comes from.</summary>
    Fund,

    /// <summary>SIPD code of the sub-kegiatan.</summary>
    Code,

    /// <summary>Who answers for it.</summary>
    PersonInCharge,
}
