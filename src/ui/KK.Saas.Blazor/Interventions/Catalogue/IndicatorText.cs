using KK.Saas.Blazor.Shell;
using KK.Saas.Interventions;

namespace KK.Saas.Blazor.Interventions.Catalogue;

/// <summary>Names of indicators in the language of the page.</summary>
internal static class IndicatorText
{
    /// <summary>Empty for an indicator that the newest instrument lacks.</summary>
    public static string Of(InterventionCatalogue catalogue, string? code) =>
        catalogue.Indicators.FirstOrDefault(i => i.Code == code) is { } indicator ? Text.Of(indicator.LabelId, indicator.LabelEn) : "";
}
