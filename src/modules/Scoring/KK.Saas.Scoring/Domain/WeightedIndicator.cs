using KK.Saas.Forms;

namespace KK.Saas.Scoring.Domain;

/// <summary>An indicator with its weight in the variable and its two conditions.</summary>
/// <param name="Ordinal">Position in the workbook: the bit in the masks.</param>
/// <param name="Code">Such as D1.1.1.</param>
/// <param name="Weight">The weights of a variable's indicators sum to 1.</param>
/// <param name="Applicable">Whether it concerns the family.</param>
/// <param name="Met">Whether the family meets it.</param>
public sealed record WeightedIndicator(int Ordinal, string Code, decimal Weight, FormExpression Applicable, FormExpression Met);
