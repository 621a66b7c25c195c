using KK.Saas.Interventions.Teams;

namespace KK.Saas.Blazor.Interventions.Teams;

/// <summary>What the form of a commitment posts.</summary>
public sealed class CommitmentForm
{
    public Guid Id { get; set; }

    public string? Agency { get; set; }

    public string? Body { get; set; }

    public string? Text { get; set; }

    public string? SignedBy { get; set; }

    public DateOnly? SignedOn { get; set; }

    public CommitmentInput ToInput() => new(TeamMemberForm.IdOf(Agency), Body ?? "", Text ?? "", SignedBy ?? "", SignedOn ?? default);
}
