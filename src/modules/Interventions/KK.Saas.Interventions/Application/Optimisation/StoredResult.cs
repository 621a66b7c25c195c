using System.Text.Json;
using KK.Saas.Interventions.Optimisation;

namespace KK.Saas.Interventions.Application.Optimisation;

/// <summary>A result as it is kept: everything in numbers, names are looked up when it is shown.</summary>
internal sealed record StoredResult(
    int Families, decimal Gain, decimal GreedyGain, decimal Bound, decimal Seconds, IReadOnlyList<StoredRow> Rows, IReadOnlyList<StoredLimit> Limits, IReadOnlyList<StoredLeftOut> LeftOut)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public string Write() => JsonSerializer.Serialize(this, Options);

    public static StoredResult Read(string json) => JsonSerializer.Deserialize<StoredResult>(json, Options)!;

    public static string WriteLimits(IReadOnlyList<OptimiserLimit> limits) => JsonSerializer.Serialize(limits, Options);

    public static IReadOnlyList<OptimiserLimit> ReadLimits(string json) => JsonSerializer.Deserialize<List<OptimiserLimit>>(json, Options)!;
}
