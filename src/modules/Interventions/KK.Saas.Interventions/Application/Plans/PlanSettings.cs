namespace KK.Saas.Interventions.Application.Plans;

/// <summary>Names of the settings of a tenant that this room keeps.</summary>
internal static class PlanSettings
{
    /// <summary>Whether a plan over a ceiling cannot be agreed; false unless set.</summary>
    public const string OverCeilingBlocks = "Plans.OverCeilingBlocks";
}
