namespace KK.Saas.Interventions.Catalogue;

/// <summary>What is said about an intervention, apart from its effects.</summary>
/// <param name="NameId">Indonesian name, 1 to 200 characters.</param>
/// <param name="NameEn">English name, up to 200 characters; the Indonesian one stands in where it is empty.</param>
/// <param name="IndicatorCodes">The indicators that it repairs, such as "D1.1.1", first the one that it is for; needed for the component of family resilience.</param>
/// <param name="Component">The component of Pergub 100/2019.</param>
/// <param name="Side">Supply or demand.</param>
/// <param name="Level">Whom one unit reaches.</param>
/// <param name="Agencies">SKPD and vertical agencies in charge, as text, up to 200 characters.</param>
/// <param name="ProgrammeCodes">SIPD codes of any level, separated by semicolons; empty for agencies without one.</param>
/// <param name="Unit">What is counted, such as "keluarga" or "kelas", up to 40 characters; needed where a cost is given.</param>
/// <param name="UnitCost">Whole rupiah a unit, from 0 to <see cref="MaxUnitCost"/>; null when unknown.</param>
public sealed record InterventionInput(
    string NameId, string NameEn, IReadOnlyList<string> IndicatorCodes, ProgrammeComponent Component, InterventionSide Side, InterventionLevel Level,
    string Agencies = "", string ProgrammeCodes = "", string Unit = "", long? UnitCost = null)
{
    /// <summary>A trillion rupiah: beyond it somebody mistyped.</summary>
    public const long MaxUnitCost = 1_000_000_000_000;

    /// <summary>More families than a kelurahan has: beyond it somebody mistyped.</summary>
    public const int MaxFamiliesPerUnit = 100_000;

    /// <summary>Families that one unit reaches, from 1 to <see cref="MaxFamiliesPerUnit"/>; null when unknown. Of no meaning where the level is a family.</summary>
    public int? FamiliesPerUnit { get; init; }
}
