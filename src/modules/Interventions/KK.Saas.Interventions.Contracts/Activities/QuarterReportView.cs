using KK.Saas.Core.Time;
using KK.Saas.Interventions.Agencies;

namespace KK.Saas.Interventions.Activities;

/// <summary>The report of an agency on a quarter, drafted from what was accepted.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Year">The fiscal year.</param>
/// <param name="Quarter">The quarter.</param>
/// <param name="Rows">One a planned activity, then what was not planned.</param>
/// <param name="Activities">Reports of the quarter itself.</param>
/// <param name="Waiting">Reports of the year up to the quarter's end that are not accepted.</param>
/// <param name="DueOn">When it is due.</param>
public sealed record QuarterReportView(
    AgencyChoice Agency, FiscalYear Year, Quarter Quarter, IReadOnlyList<QuarterRow> Rows, IReadOnlyList<ActivityItem> Activities, int Waiting, DateOnly DueOn)
{
    /// <summary>What the agency writes.</summary>
    public string Narrative { get; init; } = "";

    /// <summary>Why less was spent than an earlier report said.</summary>
    public string Correction { get; init; } = "";

    /// <summary>When the head submitted it, in UTC; null for a draft.</summary>
    public DateTime? SubmittedAt { get; init; }

    /// <summary>Money that the last submitted report of the year said; null when there was none.</summary>
    public long? SaidBefore { get; init; }

    /// <summary>Whether more money than the pagu keeps the report from being submitted.</summary>
    public bool OverBlocks { get; init; }

    /// <summary>The due day is over and it is not submitted.</summary>
    public bool IsLate { get; init; }

    /// <summary>The reader works in the agency.</summary>
    public bool MayEdit { get; init; }

    /// <summary>The reader is its head.</summary>
    public bool MaySubmit { get; init; }

    /// <summary>All money spent up to the end of the quarter.</summary>
    public long Amount => Rows.Sum(r => r.Amount);

    /// <summary>All families reached up to the end of the quarter.</summary>
    public int Families => Rows.Sum(r => r.Families);

    /// <summary>Pagu of the year.</summary>
    public long Pagu => Rows.Sum(r => r.Pagu);

    /// <summary>Less was spent than an earlier report said: a correction note is needed.</summary>
    public bool Falls => Amount < SaidBefore;
}
