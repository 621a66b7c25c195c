namespace KK.Saas.Forms;

/// <summary>Nodes that are shown together and share one relevance.</summary>
/// <param name="Name">See <see cref="FormNode"/>.</param>
/// <param name="Children">The nodes in document order.</param>
/// <param name="Label">The heading.</param>
/// <param name="Relevant">XPath; null means always.</param>
/// <param name="Appearance">A hint for the screen, for example "field-list" (all on one page).</param>
public sealed record FormGroup(
    string Name,
    IReadOnlyList<FormNode> Children,
    LocalizedText? Label = null,
    string? Relevant = null,
    string? Appearance = null) : FormNode(Name, Label, Relevant);
