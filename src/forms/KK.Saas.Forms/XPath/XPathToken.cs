namespace KK.Saas.Forms;

/// <summary>A piece of an expression.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text: the name, the digits, the content of a literal, the operator.</param>
/// <param name="Position">Where it begins, from 0.</param>
internal sealed record XPathToken(XPathTokenKind Kind, string Text, int Position);
