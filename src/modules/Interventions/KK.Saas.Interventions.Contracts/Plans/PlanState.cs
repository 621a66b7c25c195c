namespace KK.Saas.Interventions.Plans;

/// <summary>States of a plan (rencana aksi), in order.</summary>
public enum PlanState
{
    /// <summary>Being worked on.</summary>
    Draft = 1,

    /// <summary>Agreed in the rakor.</summary>
    Agreed = 2,

    /// <summary>Fixed (murni): it changes only by an amendment.</summary>
    Fixed = 3,

    /// <summary>Amended (perubahan).</summary>
    Amended = 4,
}
