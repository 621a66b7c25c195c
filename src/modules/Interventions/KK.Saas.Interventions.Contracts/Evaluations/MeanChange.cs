namespace KK.Saas.Interventions.Evaluations;

/// <summary>A mean over the same families before and after.</summary>
/// <param name="Families">The families; 1 or more.</param>
/// <param name="Before">0 to 100, not rounded.</param>
/// <param name="After">0 to 100, not rounded.</param>
public sealed record MeanChange(int Families, decimal Before, decimal After)
{
    /// <summary>In points; -100 to 100.</summary>
    public decimal Change => After - Before;
}
