namespace KK.Saas.Interventions.ProgrammeCodes;

/// <summary>A programme code and what the list of a year calls it.</summary>
/// <param name="Code">Such as "2.08.04.2.01.02".</param>
/// <param name="Name">Null when the list lacks it, holds no code of this level, or there is no list.</param>
/// <param name="IsUnknown">A sub-kegiatan that the list of the year lacks: a warning, for the list is second-hand.</param>
public sealed record NamedCode(string Code, string? Name, bool IsUnknown);
