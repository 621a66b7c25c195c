namespace KK.Saas.Interventions;

/// <summary>The four components of Pergub Kalimantan Selatan 100/2019.</summary>
public enum ProgrammeComponent
{
    /// <summary>No child marriage.</summary>
    NoChildMarriage = 1,

    /// <summary>Exclusive breastfeeding.</summary>
    ExclusiveBreastfeeding = 2,

    /// <summary>Maternal health services.</summary>
    MaternalHealth = 3,

    /// <summary>Family resilience.</summary>
    FamilyResilience = 4,
}
