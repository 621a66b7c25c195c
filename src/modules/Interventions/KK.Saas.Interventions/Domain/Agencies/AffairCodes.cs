using System.Text.RegularExpressions;
using KK.Saas.Core.Errors;

namespace KK.Saas.Interventions.Domain.Agencies;

/// <summary>Codes of urusan, "1.02": the first two parts of a SIPD code.</summary>
internal static partial class AffairCodes
{
    private static readonly char[] Separators = [';', ',', ' '];

    /// <summary>Puts what was typed into one shape, "1.02;2.14".</summary>
    /// <exception cref="BusinessException">"Interventions.Agencies:Affairs".</exception>
    public static string Normalize(string? text)
    {
        var codes = (text ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct().ToList();
        var joined = string.Join(';', codes);
        return codes.TrueForAll(c => Code().IsMatch(c)) && joined.Length <= Agency.MaxAffairsLength ? joined : throw new BusinessException("Interventions.Agencies:Affairs");
    }

    [GeneratedRegex(@"^[1-9]\.\d{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
