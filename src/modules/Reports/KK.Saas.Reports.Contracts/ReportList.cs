using KK.Saas.Core.Paging;

namespace KK.Saas.Reports;

/// <summary>Reports of a side, and what can be asked for.</summary>
/// <param name="Items">A page of 25, newest first.</param>
/// <param name="Links">The pages beside it.</param>
/// <param name="Offers">Kinds and formats of this side.</param>
/// <param name="SurveyYears">Years to choose from, newest first.</param>
/// <param name="Rhythm">How often reports are made by themselves.</param>
/// <param name="MayManage">Whether the reader may ask and set the rhythm.</param>
public sealed record ReportList(
    IReadOnlyList<ReportItem> Items, PageLinks Links, IReadOnlyList<ReportOffer> Offers, IReadOnlyList<int> SurveyYears, ReportRhythm Rhythm, bool MayManage)
{
    /// <summary>Whether something is waited for.</summary>
    public bool IsWorking => Items.Any(i => i.State is ReportState.Waiting or ReportState.Running);
}
