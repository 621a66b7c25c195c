namespace KK.Saas.Forms;

/// <summary>A form as its author wrote it. Not yet checked: <see cref="CompiledForm.Compile"/> does that.</summary>
/// <param name="Id">The form_id, the same for all versions.</param>
/// <param name="Version">The version text.</param>
/// <param name="Title">The title.</param>
/// <param name="Children">Groups and questions in document order.</param>
public sealed record FormDefinition(string Id, string Version, LocalizedText Title, IReadOnlyList<FormNode> Children);
