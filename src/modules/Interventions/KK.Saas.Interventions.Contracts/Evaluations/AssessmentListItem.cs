using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.Evaluations;

/// <summary>A locus that a city published to be assessed.</summary>
/// <param name="Id">Of what was published.</param>
/// <param name="Village">The kelurahan or desa.</param>
/// <param name="VillageName">Its name.</param>
/// <param name="CityName">The kabupaten or kota.</param>
/// <param name="Year">Fiscal year.</param>
/// <param name="IsFinal">Null: not assessed; false: draft.</param>
/// <param name="Percent">Weighted total, 0 to 100; null while a score is open.</param>
/// <param name="HasForm">Whether a form of that year stands.</param>
public sealed record AssessmentListItem(Guid Id, RegionCode Village, string VillageName, string CityName, FiscalYear Year, bool? IsFinal, decimal? Percent, bool HasForm);
