namespace KK.Saas.Forms;

/// <summary>The columns that the sheets of a form may have. A column that would change the form's meaning is never passed over.</summary>
internal static class SurveyColumns
{
    public static readonly IReadOnlyList<string> Survey =
    [
        "type", "name", "label::id", "label::en", "hint::id", "hint::en", "required", "required_message::id", "required_message::en", "relevant",
        "constraint", "constraint_message::id", "constraint_message::en", "calculation", "default", "read_only", "appearance", "sensitive",
    ];

    public static readonly IReadOnlyList<string> Choices = ["list_name", "name", "label::id", "label::en"];

    public static readonly IReadOnlyList<string> Settings = ["form_id", "version", "form_title::id", "form_title::en", "default_language"];
}
