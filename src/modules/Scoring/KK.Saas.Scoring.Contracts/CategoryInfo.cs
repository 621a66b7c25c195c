namespace KK.Saas.Scoring;

/// <summary>A band of family indices: from its lower bound (inclusive) up to the next band's.</summary>
/// <param name="Code">Such as "rentan".</param>
/// <param name="LabelId">Indonesian name.</param>
/// <param name="LabelEn">English name.</param>
/// <param name="FromTenThousandths">Lower bound in units of 1/10,000, inclusive.</param>
public sealed record CategoryInfo(string Code, string LabelId, string LabelEn, int FromTenThousandths);
