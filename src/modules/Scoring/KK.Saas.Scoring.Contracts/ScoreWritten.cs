using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Regions;

namespace KK.Saas.Scoring;

/// <summary>A family's score of a period was written or replaced, inside the submission's transaction.</summary>
/// <param name="FamilyId">The family.</param>
/// <param name="Village">Kelurahan or desa.</param>
/// <param name="Period">The period.</param>
/// <param name="InstrumentId">The instrument; fixes what each bit means.</param>
/// <param name="ApplicableMask">Bit n: the indicator with ordinal n (from 0, in the order of the workbook) applies.</param>
/// <param name="MetMask">Bit n: it applies and is met; always a subset of the applicable mask.</param>
/// <param name="IndexTenThousandths">Index 0 to 100 in units of 1/10,000 (0 to 1,000,000); null when nothing applies.</param>
/// <param name="DimensionTenThousandths">The same per dimension in the order of the workbook; null where nothing applies.</param>
public sealed record ScoreWritten(
    Guid FamilyId,
    RegionCode Village,
    PeriodId Period,
    Guid InstrumentId,
    long ApplicableMask,
    long MetMask,
    int? IndexTenThousandths,
    IReadOnlyList<int?> DimensionTenThousandths);
