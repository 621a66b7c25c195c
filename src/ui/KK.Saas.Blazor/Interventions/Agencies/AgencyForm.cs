using KK.Saas.Interventions.Agencies;

namespace KK.Saas.Blazor.Interventions.Agencies;

/// <summary>What the forms of an agency post: a new one, its description, a name.</summary>
public sealed class AgencyForm
{
    public Guid Id { get; set; }

    public AgencyKind Kind { get; set; } = AgencyKind.Department;

    public string? Name { get; set; }

    public string? ShortName { get; set; }

    public string? Affairs { get; set; }

    public DateOnly? From { get; set; }

    public AgencyInput ToInput() => new(Kind, Name ?? "", ShortName ?? "", Affairs ?? "", From ?? default);

    public AgencyNameItem ToName() => new(From ?? default, Name ?? "", ShortName ?? "");
}
