namespace KK.Saas.Scoring;

/// <summary>An indicator.</summary>
/// <param name="Ordinal">Position in the workbook from 0: the bit in the masks.</param>
/// <param name="Code">Such as "D1.1.1".</param>
/// <param name="DimensionCode">Such as "D1".</param>
/// <param name="VariableCode">Such as "D1.1".</param>
/// <param name="LabelId">Indonesian name.</param>
/// <param name="LabelEn">English name.</param>
/// <param name="Sensitivity">Who may see the single family's answer.</param>
/// <param name="Weight">Its share in the index where everything applies, above 0 to 1: weights of dimension, variable and indicator multiplied. All together come to 1.</param>
public sealed record IndicatorInfo(
    int Ordinal, string Code, string DimensionCode, string VariableCode, string LabelId, string LabelEn, IndicatorSensitivity Sensitivity, decimal Weight);
