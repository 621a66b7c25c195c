using KK.Saas.Core.Identifiers;

namespace KK.Saas.Rollups.Application;

/// <summary>A survey year that there are figures for; the province has no period of its own.</summary>
public sealed record PictureYear(int SurveyYear, string Name, Guid InstrumentId, PeriodId? Period);
