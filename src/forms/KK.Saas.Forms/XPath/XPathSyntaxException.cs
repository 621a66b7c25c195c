namespace KK.Saas.Forms;

/// <summary>An expression that cannot be compiled.</summary>
public sealed class XPathSyntaxException : Exception
{
    /// <summary>A problem at a position of an expression.</summary>
    /// <param name="position">0-based index into the expression's text.</param>
    /// <param name="localized">What is wrong and what to do.</param>
    public XPathSyntaxException(int position, LocalizedText localized)
        : base($"At {position + 1}: {localized?.En}")
    {
        ArgumentNullException.ThrowIfNull(localized);
        Position = position;
        Localized = localized;
    }

    /// <summary>0-based index into the expression's text.</summary>
    public int Position { get; }

    /// <summary>What is wrong and what to do.</summary>
    public LocalizedText Localized { get; }
}
