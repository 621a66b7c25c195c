using System.Text.Json;
using System.Text.Json.Serialization;

namespace KK.Saas.Forms;

/// <summary>Forms as JSON, for the database and for browsers.</summary>
public static class FormJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new JsonStringEnumConverter() },
        MaxDepth = 64,
    };

    /// <summary>The form as JSON.</summary>
    public static string Serialize(FormDefinition form) => JsonSerializer.Serialize(form, Options);

    /// <summary>Reads what <see cref="Serialize"/> wrote.</summary>
    /// <exception cref="FormatException">The text is no form.</exception>
    public static FormDefinition Deserialize(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<FormDefinition>(json, Options) ?? throw new FormatException("The text holds no form.");
        }
        catch (JsonException error)
        {
            throw new FormatException("The text is no form.", error);
        }
    }
}
