using System.Globalization;
using KK.Saas.Core.Errors;
using KK.Saas.Interventions;

namespace KK.Saas.Blazor.Interventions.Catalogue;

/// <summary>The effects of an intervention as they were typed, a row for each of its indicators.</summary>
public sealed class EffectsForm
{
    // Filled by the form binding, which needs a setter.
    public List<EffectRow> Rows { get; set => field = value ?? []; } = [];

    public static EffectsForm Of(IEnumerable<string> indicators, IReadOnlyList<InterventionEffect> effects) => new()
    {
        Rows = [.. indicators.Select(code => (Code: code, Effect: effects.FirstOrDefault(e => e.IndicatorCode == code))).Select(row => new EffectRow
        {
            Code = row.Code,
            Percent = row.Effect?.Percent.ToString("0.##", CultureInfo.GetCultureInfo("id-ID")),
            Source = row.Effect?.Source,
        })],
    };

    /// <summary>Rows in which something stands.</summary>
    /// <exception cref="BusinessException">A source without a percentage, or one that is no number.</exception>
    public IReadOnlyList<InterventionEffect> ToEffects() =>
        [.. Rows.Where(r => !string.IsNullOrWhiteSpace(r.Percent) || !string.IsNullOrWhiteSpace(r.Source))
            .Select(r => new InterventionEffect(r.Code ?? "", ReadPercent(r), r.Source ?? ""))];

    private static decimal ReadPercent(EffectRow row)
    {
        var text = (row.Percent ?? "").Replace("%", "", StringComparison.Ordinal).Replace(',', '.').Trim();
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
            ? percent
            : throw new BusinessException("Interventions.Catalogue:EffectPercent", row.Code ?? "");
    }
}
