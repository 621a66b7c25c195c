using KK.Saas.Core.Identifiers;

namespace KK.Saas.Questionnaires;

/// <summary>A survey period of the current tenant.</summary>
/// <param name="Id">The period.</param>
/// <param name="SurveyYear">The survey year (not the fiscal year).</param>
/// <param name="Name">The name on the screen.</param>
/// <param name="State">Draft, open, closed or locked.</param>
/// <param name="InstrumentId">The published instrument that is asked.</param>
/// <param name="PovertyLine">Rupiah per capita and month, frozen when the period opened; null in draft.</param>
/// <param name="PovertyLineSource">Region, year and source of that line; empty in draft.</param>
public sealed record PeriodInfo(
    PeriodId Id, int SurveyYear, string Name, PeriodState State, Guid InstrumentId, long? PovertyLine, string PovertyLineSource);
