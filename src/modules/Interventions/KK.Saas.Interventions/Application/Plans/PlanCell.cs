using System.Globalization;
using System.Text.RegularExpressions;
using KK.Saas.Interventions.Plans;
using KK.Saas.Tables;

namespace KK.Saas.Interventions.Application.Plans;

/// <summary>Reads single cells as Indonesian offices write them; null for what is none.</summary>
internal static partial class PlanCell
{
    private const int MaxPercent = 100;

    /// <summary>25000000, 25.000.000, 25.000.000,00 and Rp 25.000.000.</summary>
    public static long? Whole(string text)
    {
        var match = WholeNumber().Match(text);
        return match.Success && long.TryParse(match.Groups["n"].Value.Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>I to IV, or 1 to 4.</summary>
    public static Quarter? Quarter(string text) =>
        Enum.TryParse<Quarter>(text.Trim(), ignoreCase: true, out var quarter) && Enum.IsDefined(quarter) ? quarter : null;

    public static FundSource? Fund(string text)
    {
        foreach (var (fund, name) in PlanColumns.Funds) if (TableColumns.Key(name) == TableColumns.Key(text)) return fund;
        return null;
    }

    /// <summary>"D1.1.1=75; D1.1.2=80".</summary>
    public static IReadOnlyList<PlanTarget>? Targets(string text)
    {
        var targets = new List<PlanTarget>();
        foreach (var part in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (part.Split('=', StringSplitOptions.TrimEntries) is not [var code, var share] || Whole(share.TrimEnd('%', ' ')) is not { } percent || percent > MaxPercent) return null;
            targets.Add(new PlanTarget(code, (int)percent));
        }

        return targets;
    }

    public static string Text(IEnumerable<PlanTarget> targets) => string.Join("; ", targets.Select(t => $"{t.IndicatorCode}={t.Percent}"));

    [GeneratedRegex(@"^(Rp\.? ?)?(?<n>[0-9]{1,15}|[0-9]{1,3}(\.[0-9]{3})+)(,0+)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WholeNumber();
}
