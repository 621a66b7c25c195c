namespace KK.Saas.Forms;

/// <summary>One possible answer of a select.</summary>
/// <param name="Name">What is stored; has no spaces.</param>
/// <param name="Label">What is shown.</param>
public sealed record Choice(string Name, LocalizedText Label);
