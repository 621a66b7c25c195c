using KK.Saas.Interventions.Evaluations;
using KK.Saas.Scoring;

namespace KK.Saas.Interventions.Application.Evaluations;

/// <summary>An indicator in the instruments of two surveys; null where it was not asked.</summary>
internal sealed record IndicatorPair(IndicatorInfo? Before, IndicatorInfo? After)
{
    public IndicatorInfo Newest => After ?? Before!;

    public IndicatorPresence Presence => (Before, After) switch
    {
        (null, _) => IndicatorPresence.OnlyAfter,
        (_, null) => IndicatorPresence.OnlyBefore,
        _ => IndicatorPresence.Both,
    };

    /// <summary>The stricter of the two: a later instrument does not lay open what an earlier one kept.</summary>
    public IndicatorSensitivity Sensitivity => (IndicatorSensitivity)Math.Max((int)(Before?.Sensitivity ?? default), (int)(After?.Sensitivity ?? default));

    /// <summary>Joined by code, for the same code may have another place: in the order of the later one, then those of the earlier one alone.</summary>
    public static IReadOnlyList<IndicatorPair> Join(ScoringModelInfo before, ScoringModelInfo after)
    {
        var (earlier, later) = (before.Indicators.ToDictionary(i => i.Code, StringComparer.Ordinal), after.Indicators.Select(i => i.Code).ToHashSet(StringComparer.Ordinal));
        return [
            .. after.Indicators.Select(i => new IndicatorPair(earlier.GetValueOrDefault(i.Code), i)),
            .. before.Indicators.Where(i => !later.Contains(i.Code)).Select(i => new IndicatorPair(i, null)),
        ];
    }
}
