using KK.Saas.Interventions.Catalogue;

namespace KK.Saas.Interventions;

/// <summary>An intervention of the catalogue.</summary>
/// <param name="Number">Its number in the catalogue, from 1; own interventions of a city are numbered on their own.</param>
/// <param name="IndicatorCode">The indicator that it repairs first, such as "D1.1.1"; null when it serves a component as a whole.</param>
/// <param name="Component">The component of Pergub 100/2019.</param>
/// <param name="NameId">Indonesian name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="Agencies">SKPD and vertical agencies in charge, as the province names them.</param>
/// <param name="ProgrammeCodes">SIPD codes at the level that is known, separated by semicolons; empty for agencies without one.</param>
/// <param name="Side">Supply or demand.</param>
public sealed record InterventionInfo(
    int Number, string? IndicatorCode, ProgrammeComponent Component, string NameId, string NameEn, string Agencies, string ProgrammeCodes, InterventionSide Side)
{
    /// <summary>The id that plans, activities and referrals keep.</summary>
    public Guid Id { get; init; }

    /// <summary>True for an intervention that the city added itself.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Further indicators that it repairs.</summary>
    public IReadOnlyList<string> OtherIndicatorCodes { get; init; } = [];

    /// <summary>Whom one unit reaches.</summary>
    public InterventionLevel Level { get; init; } = InterventionLevel.Family;

    /// <summary>What is counted, such as "keluarga" or "kelas"; empty when nobody said.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Whole rupiah a unit; null when unknown.</summary>
    public long? UnitCost { get; init; }

    /// <summary>Families that one unit reaches; null when unknown. Always 1 where the level is a family.</summary>
    public int? FamiliesPerUnit { get; init; }

    /// <summary>Whole rupiah a family, rounded up; null when cost or reach is unknown.</summary>
    public long? CostPerFamily => UnitCost is not { } cost ? null
        : Level == InterventionLevel.Family ? cost
        : FamiliesPerUnit is { } reach and > 0 ? (cost + reach - 1) / reach : null;

    /// <summary>Entered effects; none means unknown.</summary>
    public IReadOnlyList<InterventionEffect> Effects { get; init; } = [];

    /// <summary>The city's agency in charge today (the successor of one that was closed); null while there is none.</summary>
    public Guid? AgencyId { get; init; }

    /// <summary>No longer offered, by whoever owns it; what was planned with it goes on.</summary>
    public bool IsRetired { get; init; }

    /// <summary>The city leaves this entry of the province out.</summary>
    public bool IsHidden { get; init; }

    /// <summary>What nobody has entered yet.</summary>
    public IReadOnlyList<CatalogueGap> Gaps { get; init; } = [];

    /// <summary>All indicators that it repairs.</summary>
    public IEnumerable<string> IndicatorCodes => IndicatorCode is null ? OtherIndicatorCodes : OtherIndicatorCodes.Prepend(IndicatorCode);
}
