using KK.Saas.Core.Paging;

namespace KK.Saas.Interventions.Referrals;

/// <summary>Families that nobody serves.</summary>
/// <param name="VillageName">Name of the kelurahan or desa.</param>
/// <param name="PeriodName">The survey that says so; null when there was none.</param>
/// <param name="Since">Services count from this day on; null without a survey.</param>
/// <param name="BandId">Indonesian name of the lowest band; empty without a survey.</param>
/// <param name="BandEn">English name.</param>
/// <param name="Vulnerable">Active families in the lowest band whose data do not rest.</param>
/// <param name="Unserved">Of them, those that nobody serves.</param>
/// <param name="Items">The page.</param>
/// <param name="Links">The pages beside it.</param>
public sealed record UnservedPage(
    string VillageName, string? PeriodName, DateOnly? Since, string BandId, string BandEn, int Vulnerable, int Unserved, IReadOnlyList<UnservedFamily> Items, PageLinks Links)
{
    /// <summary>Families a page.</summary>
    public const int Size = 50;
}
