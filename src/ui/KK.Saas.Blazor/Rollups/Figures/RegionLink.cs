using KK.Saas.Core.Regions;
using KK.Saas.Rollups;

namespace KK.Saas.Blazor.Rollups.Figures;

/// <summary>The page of one region.</summary>
internal static class RegionLink
{
    /// <summary>Inside a kabupaten/kota a kelurahan has its own page, with problems and proposals.</summary>
    public static string To(PictureFrame frame, RegionCode region) => !frame.IsPublished && region.Level == RegionLevel.Village
        ? new FigureAddress($"/kelurahan/{region.Value}", frame.SurveyYear, FamilyGroup.All).ToString()
        : new FigureAddress($"/figures/{region.Value}", frame.SurveyYear, frame.Group).ToString();
}
