namespace KK.Saas.Forms;

/// <summary>Kinds of tokens.</summary>
internal enum XPathTokenKind
{
    Number,
    Literal,
    Reference,
    Name,
    Symbol,
    End,
}
