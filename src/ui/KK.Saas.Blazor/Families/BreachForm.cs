using KK.Saas.Families;

namespace KK.Saas.Blazor.Families;

/// <summary>What the form of a breach posts.</summary>
public sealed class BreachForm
{
    public DateTime DiscoveredAt { get; set; }

    public DateTime? HappenedAt { get; set; }

    public string? Data { get; set; }

    public string? How { get; set; }

    public string? Handling { get; set; }

    public int Families { get; set; }

    public static BreachForm Of(BreachInput facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new() { DiscoveredAt = facts.DiscoveredAt, HappenedAt = facts.HappenedAt, Data = facts.Data, How = facts.How, Handling = facts.Handling, Families = facts.Families };
    }

    public BreachInput ToInput() => new(DiscoveredAt, HappenedAt, Data ?? "", How ?? "", Handling ?? "", Families);
}
