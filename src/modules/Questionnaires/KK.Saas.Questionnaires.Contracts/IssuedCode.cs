namespace KK.Saas.Questionnaires;

/// <summary>A code for self-fill, shown once; only its hash is stored.</summary>
/// <param name="Code">Twelve characters in groups of four.</param>
/// <param name="ExpiresAtUtc">When it stops working.</param>
public sealed record IssuedCode(string Code, DateTime ExpiresAtUtc);
