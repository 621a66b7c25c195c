using KK.Saas.Core.Identifiers;

namespace KK.Saas.Rollups;

/// <summary>A survey period that figures can be shown for.</summary>
/// <param name="Id">The period.</param>
/// <param name="SurveyYear">The survey year (not the fiscal year).</param>
/// <param name="Name">The name on the screen.</param>
public sealed record PeriodChoice(PeriodId Id, int SurveyYear, string Name);
