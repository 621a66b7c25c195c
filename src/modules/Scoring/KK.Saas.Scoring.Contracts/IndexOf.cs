namespace KK.Saas.Scoring;

/// <summary>The index of a family by what applies to it and what it meets.</summary>
/// <param name="applicable">Bit n: the indicator with ordinal n applies.</param>
/// <param name="met">Bit n: it is met; bits that do not apply change nothing.</param>
/// <returns>0 to 1,000,000; null when nothing applies.</returns>
public delegate int? IndexOf(long applicable, long met);
