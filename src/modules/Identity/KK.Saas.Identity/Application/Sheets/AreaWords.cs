using System.Text.RegularExpressions;
using KK.Saas.Core.Areas;
using KK.Saas.Core.Regions;
using KK.Saas.Tables;

namespace KK.Saas.Identity.Application.Sheets;

/// <summary>Finds the kelurahan and desa of a city by code or name, a kecamatan by its code; those alone that the maker sees.</summary>
internal sealed partial class AreaWords(RegionCode city, AreaScope own, IAreaExpander expander, IAreaNames names)
{
    private static readonly char[] Separators = [';', ',', '|', '\n'];

    private readonly ILookup<string, RegionCode> _byName = expander.Villages(city).Where(own.Includes).ToLookup(code => TableColumns.Key(names.Name(code)!));

    public static string[] Split(string text) => text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The area, or why there is none.</summary>
    public (RegionCode? Area, UserSheetIssueKind Problem) Find(string word)
    {
        if (TableCell.Region(word) is { } code)
        {
            if (!code.IsWithin(city)) return (null, UserSheetIssueKind.OutsideCity);
            return code.Level >= RegionLevel.District && expander.Villages(code) is { Count: > 0 } villages && villages.All(own.Includes) ? (code, default) : (null, UserSheetIssueKind.UnknownArea);
        }

        var found = _byName[TableColumns.Key(Kind().Replace(word, ""))].ToList();
        return found switch
        {
            [var one] => (one, default),
            [] => (null, UserSheetIssueKind.UnknownArea),
            _ => (null, UserSheetIssueKind.AmbiguousArea),
        };
    }

    [GeneratedRegex(@"^(kelurahan|kel\.|kel|desa)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Kind();
}
