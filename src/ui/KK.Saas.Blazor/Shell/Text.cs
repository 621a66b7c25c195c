using System.Globalization;

namespace KK.Saas.Blazor.Shell;

/// <summary>Texts that come from data in two languages.</summary>
public static class Text
{
    /// <summary>The one in the language of the page.</summary>
    public static string Of(string indonesian, string english) =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" && english.Length > 0 ? english : indonesian;
}
