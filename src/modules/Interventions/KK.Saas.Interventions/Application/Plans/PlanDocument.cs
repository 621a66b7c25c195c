using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using KK.Saas.Interventions.Domain.Plans;

namespace KK.Saas.Interventions.Application.Plans;

/// <summary>The content of a plan as a version keeps it. Families are numbers in it, never names or ids.</summary>
internal sealed record PlanDocument(IReadOnlyList<PlanDocumentLine> Lines)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static PlanDocument Empty { get; } = new([]);

    public long Pagu => Lines.Sum(l => l.Pagu);

    /// <summary>The same content gives the same text.</summary>
    public string Fingerprint => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(ToJson())))[..16];

    public static PlanDocument Of(PlanFacts facts) => new([.. facts.Lines.OrderBy(l => l.Id).Select(l => Describe(facts, l))]);

    public static PlanDocument FromJson(string json) => new(JsonSerializer.Deserialize<List<PlanDocumentLine>>(json, Json)!);

    public string ToJson() => JsonSerializer.Serialize(Lines, Json);

    private static PlanDocumentLine Describe(PlanFacts facts, PlanLine line) => new(
        line.Id, line.AgencyId, facts.Agencies.Of(line.AgencyId, line.Year).ShortName, line.InterventionId, facts.InterventionOf(line)?.NameId ?? "", line.Title,
        line.Year.Value, line.FirstQuarter, line.LastQuarter, line.TargetFamilies, facts.Named.GetValueOrDefault(line.Id), line.Pagu, line.Fund, line.SubActivityCode,
        line.PersonInCharge, line.ToInput().Targets);
}
