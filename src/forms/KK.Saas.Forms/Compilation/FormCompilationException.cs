namespace KK.Saas.Forms;

/// <summary>A form that cannot be compiled.</summary>
public sealed class FormCompilationException : Exception
{
    /// <summary>A problem at a node.</summary>
    /// <param name="node">The name of the group or question.</param>
    /// <param name="property">The part at fault: "name", "relevant", "constraint", "calculation" or "default".</param>
    /// <param name="localized">What is wrong and what to do.</param>
    /// <param name="inner">The cause, if any.</param>
    public FormCompilationException(string node, string property, LocalizedText localized, Exception? inner = null)
        : base($"{node}.{property}: {localized?.En}", inner)
    {
        ArgumentNullException.ThrowIfNull(localized);
        Node = node;
        Property = property;
        Localized = localized;
    }

    /// <summary>The name of the group or question.</summary>
    public string Node { get; }

    /// <summary>The part at fault.</summary>
    public string Property { get; }

    /// <summary>What is wrong and what to do.</summary>
    public LocalizedText Localized { get; }
}
