namespace KK.Saas.Rollups;

/// <summary>A region in one of several survey years.</summary>
/// <param name="SurveyYear">The survey year.</param>
/// <param name="PeriodName">Its name on the screen.</param>
/// <param name="InstrumentId">What was asked: where it changes the line breaks.</param>
/// <param name="Figures">The figures.</param>
public sealed record TrendPoint(int SurveyYear, string PeriodName, Guid InstrumentId, RegionFigures Figures);
