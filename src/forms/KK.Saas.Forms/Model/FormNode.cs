using System.Text.Json.Serialization;

namespace KK.Saas.Forms;

/// <summary>A group or a question of a form.</summary>
/// <param name="Name">Unique among questions and groups of the form; letters, digits, "_", "-" and "."; starts with a letter or "_".</param>
/// <param name="Label">What is shown; null for nodes without a text of their own.</param>
/// <param name="Relevant">XPath; the node and all below it are asked only while it is true. Null means always.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(FormGroup), "group")]
[JsonDerivedType(typeof(FormQuestion), "question")]
public abstract record FormNode(string Name, LocalizedText? Label = null, string? Relevant = null);
