using KK.Saas.Forms;

namespace KK.Saas.Scoring.Domain;

/// <summary>The scoring model of an instrument, compiled. Immutable: compile once, share.</summary>
/// <param name="Info">What others see of it.</param>
/// <param name="Dimensions">In the order of the workbook.</param>
/// <param name="Form">The form whose answers it reads.</param>
public sealed record ScoringModel(ScoringModelInfo Info, IReadOnlyList<WeightedDimension> Dimensions, CompiledForm Form)
{
    /// <summary>One bit of a long for each indicator, less the sign.</summary>
    public const int MaxIndicators = 63;
}
