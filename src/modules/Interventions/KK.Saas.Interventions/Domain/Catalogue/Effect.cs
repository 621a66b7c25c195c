using KK.Saas.Core.Errors;

namespace KK.Saas.Interventions.Domain.Catalogue;

/// <summary>Rules of effects.</summary>
internal static class Effect
{
    public const int MaxSourceLength = 300;
    private const decimal MaxPercent = 100;

    /// <summary>Those on the given indicators.</summary>
    public static IReadOnlyList<InterventionEffect> Within(IReadOnlyList<InterventionEffect> effects, IReadOnlyList<string> indicators) =>
        [.. effects.Where(e => indicators.Contains(e.IndicatorCode))];

    /// <summary>The effects, tidied.</summary>
    /// <exception cref="BusinessException">"EffectIndicator", "EffectPercent", "EffectSource".</exception>
    public static IReadOnlyList<InterventionEffect> Checked(IReadOnlyList<InterventionEffect> effects, IReadOnlyList<string> indicators)
    {
        var left = indicators.ToHashSet(StringComparer.Ordinal);
        foreach (var effect in effects)
        {
            // Also a second effect on the same indicator.
            if (!left.Remove(effect.IndicatorCode)) throw new BusinessException("Interventions.Catalogue:EffectIndicator", effect.IndicatorCode);
            if (effect.Percent is < 0 or > MaxPercent || effect.Percent != decimal.Round(effect.Percent, 2)) throw new BusinessException("Interventions.Catalogue:EffectPercent", effect.IndicatorCode);
            if (effect.Source.Trim().Length is 0 or > MaxSourceLength) throw new BusinessException("Interventions.Catalogue:EffectSource", effect.IndicatorCode, MaxSourceLength);
        }

        return [.. effects.Select(e => e with { Source = e.Source.Trim() })];
    }
}
