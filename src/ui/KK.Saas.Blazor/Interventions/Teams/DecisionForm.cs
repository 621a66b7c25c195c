using KK.Saas.Interventions.Teams;

namespace KK.Saas.Blazor.Interventions.Teams;

/// <summary>What the form of a decision posts.</summary>
public sealed class DecisionForm
{
    public const string AgencyMark = "a:";
    public const string MemberMark = "m:";

    public Guid Id { get; set; }

    public string? Text { get; set; }

    /// <summary>A mark and an id, or empty for somebody else.</summary>
    public string? Owner { get; set; }

    public string? Other { get; set; }

    public DateOnly? DueOn { get; set; }

    public DecisionInput ToInput() => new(Text ?? "", DueOn ?? default, Chosen(AgencyMark), Chosen(MemberMark), Other ?? "");

    private Guid? Chosen(string mark) => Owner is { } owner && owner.StartsWith(mark, StringComparison.Ordinal) ? TeamMemberForm.IdOf(owner[mark.Length..]) : null;
}
