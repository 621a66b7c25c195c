namespace KK.Saas.Forms;

/// <summary>Kinds of values.</summary>
internal enum XPathKind
{
    Text,
    Number,
    Boolean,
}
