namespace KK.Saas.Rollups.Domain;

/// <summary>A survey year that something was published for, and the instrument that most kabupaten/kota asked in it.</summary>
public sealed record PublishedYear(int SurveyYear, Guid InstrumentId);
