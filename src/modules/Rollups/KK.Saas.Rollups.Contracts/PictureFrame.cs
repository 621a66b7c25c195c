using KK.Saas.Core.Regions;

namespace KK.Saas.Rollups;

/// <summary>What a picture shows, and what else could be chosen.</summary>
/// <param name="Root">The region of the reader: the province, or the kabupaten/kota.</param>
/// <param name="SurveyYear">The survey year; null when there is nothing to show yet.</param>
/// <param name="PeriodName">Its name on the screen.</param>
/// <param name="SurveyYears">Years to choose from, newest first.</param>
/// <param name="Group">The group of families.</param>
/// <param name="ThresholdPercent">A share below this makes an indicator a problem, 0 to 100.</param>
/// <param name="IsPublished">The figures are what kabupaten/kota publish, not their own sums.</param>
public sealed record PictureFrame(
    RegionCode Root, int? SurveyYear, string PeriodName, IReadOnlyList<int> SurveyYears, FamilyGroup Group, decimal ThresholdPercent, bool IsPublished);
