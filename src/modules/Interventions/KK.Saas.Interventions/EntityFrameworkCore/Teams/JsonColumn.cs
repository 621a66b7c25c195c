using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KK.Saas.Interventions.EntityFrameworkCore.Teams;

/// <summary>A list of records that is only ever read and written with its row, as JSON text on both databases.</summary>
internal static class JsonColumn
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    public static void HasJsonConversion<T>(this PropertyBuilder<IReadOnlyList<T>> property)
        where T : notnull => property.HasConversion(
            list => JsonSerializer.Serialize(list, Json),
            text => JsonSerializer.Deserialize<List<T>>(text, Json)!,
            new ValueComparer<IReadOnlyList<T>>((a, b) => a!.SequenceEqual(b!), list => list.Aggregate(0, (hash, item) => HashCode.Combine(hash, item)), list => list));
}
