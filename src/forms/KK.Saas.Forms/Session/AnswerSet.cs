using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace KK.Saas.Forms;

/// <summary>
/// Answers by question name, each in its canonical text (see <see cref="QuestionType"/>). Immutable; two sets are equal
/// when they hold the same answers. An empty answer is an absent one.
/// </summary>
[SuppressMessage("Naming", "CA1710", Justification = "A set of answers is what the domain calls it.")]
public sealed class AnswerSet : IReadOnlyCollection<KeyValuePair<string, string>>, IEquatable<AnswerSet>
{
    private const int MaxAnswers = 2_000;
    private const int MaxAnswerLength = 10_000;

    private readonly ImmutableSortedDictionary<string, string> _answers;

    private AnswerSet(ImmutableSortedDictionary<string, string> answers) => _answers = answers;

    /// <summary>The set without answers.</summary>
    public static AnswerSet Empty { get; } = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>How many answers there are.</summary>
    public int Count => _answers.Count;

    /// <summary>The canonical answer, null when absent.</summary>
    public string? this[string name] => _answers.GetValueOrDefault(name);

    /// <summary>A set of these answers; empty values are left out.</summary>
    public static AnswerSet From(IEnumerable<KeyValuePair<string, string?>> answers)
    {
        var builder = Empty._answers.ToBuilder();
        foreach (var (name, value) in answers)
        {
            if (string.IsNullOrEmpty(value)) builder.Remove(name);
            else builder[name] = value;
        }

        return new AnswerSet(builder.ToImmutable());
    }

    /// <summary>Reads what <see cref="ToJson"/> wrote: one flat object of texts.</summary>
    /// <exception cref="FormatException">The text is not a flat JSON object of texts, or is beyond the limits.</exception>
    public static AnswerSet FromJson(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 2 });
            if (document.RootElement.ValueKind != JsonValueKind.Object) throw new FormatException("Answers are one JSON object.");
            return Read(document.RootElement);
        }
        catch (JsonException error)
        {
            throw new FormatException("Answers are no readable JSON.", error);
        }
    }

    /// <summary>The set with one answer replaced; null or empty removes it.</summary>
    public AnswerSet With(string name, string? value) =>
        new(string.IsNullOrEmpty(value) ? _answers.Remove(name) : _answers.SetItem(name, value));

    /// <summary>One flat object, names in ordinal order, so that equal sets give equal JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize<IReadOnlyDictionary<string, string>>(_answers);

    /// <inheritdoc/>
    public bool Equals(AnswerSet? other) => other is not null && _answers.SequenceEqual(other._answers);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AnswerSet);

    /// <inheritdoc/>
    public override int GetHashCode() => _answers.Aggregate(0, (hash, answer) => HashCode.Combine(hash, answer.Key, answer.Value));

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _answers.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static AnswerSet Read(JsonElement element)
    {
        var set = Empty;
        foreach (var property in element.EnumerateObject())
        {
            if (property.Value.ValueKind != JsonValueKind.String) throw new FormatException("An answer is a text.");
            var value = property.Value.GetString()!;
            if (value.Length > MaxAnswerLength || set.Count >= MaxAnswers) throw new FormatException("Too many or too long answers.");
            set = set.With(property.Name, value);
        }

        return set;
    }
}
