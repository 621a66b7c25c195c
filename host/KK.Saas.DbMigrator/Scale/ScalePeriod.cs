using KK.Saas.Core.Identifiers;
using KK.Saas.Forms;
using KK.Saas.Scoring.Domain;

namespace KK.Saas.DbMigrator.Scale;

/// <summary>A survey year of a city with what answers are checked and scored by.</summary>
/// <param name="Id">The period.</param>
/// <param name="Year">The survey year.</param>
/// <param name="IsOpen">Answers still come in: not all families were visited, not all answers reviewed.</param>
/// <param name="InstrumentId">The instrument.</param>
/// <param name="PovertyLine">Rupiah per capita and month, as the form takes it.</param>
/// <param name="Form">The compiled instrument.</param>
/// <param name="Model">Its scoring.</param>
internal sealed record ScalePeriod(PeriodId Id, int Year, bool IsOpen, Guid InstrumentId, string PovertyLine, CompiledForm Form, ScoringModel Model);
