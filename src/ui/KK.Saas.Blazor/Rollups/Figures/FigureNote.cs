using System.Globalization;
using KK.Saas.Rollups;
using Microsoft.Extensions.Localization;

namespace KK.Saas.Blazor.Rollups.Figures;

/// <summary>The source of a chart in one line, also on paper, where nothing else says what was chosen.</summary>
internal static class FigureNote
{
    /// <param name="hasYear">False where the chart has its years itself.</param>
    public static string Of(IStringLocalizer<OverviewText> texts, IStringLocalizer<FiguresText> groups, PictureFrame frame, bool hasYear = true)
    {
        var source = $"{texts[frame.IsPublished ? "Note.Published" : "Note.Own"]}, {groups[$"Group.{frame.Group}"].Value.ToLower(CultureInfo.CurrentCulture)}";
        return hasYear ? $"{source}, {texts["Note.Year", frame.SurveyYear ?? 0]}" : source;
    }
}
