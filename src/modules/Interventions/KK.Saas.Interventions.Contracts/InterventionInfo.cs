namespace KK.Saas.Interventions;

/// <summary>An intervention of the catalogue.</summary>
/// <param name="Number">Its number in the catalogue, from 1.</param>
/// <param name="IndicatorCode">The indicator that it repairs, such as "D1.1.1"; null when it serves a component as a whole.</param>
/// <param name="Component">The component of Pergub 100/2019.</param>
/// <param name="NameId">Indonesian name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="Agencies">SKPD and vertical agencies in charge.</param>
/// <param name="ProgrammeCodes">SIPD codes at the level that is known, separated by semicolons; empty for agencies without one.</param>
/// <param name="Side">Supply or demand.</param>
public sealed record InterventionInfo(
    int Number, string? IndicatorCode, ProgrammeComponent Component, string NameId, string NameEn, string Agencies, string ProgrammeCodes, InterventionSide Side);
