using KK.Saas.Interventions.Teams;

namespace KK.Saas.Blazor.Interventions.Teams;

/// <summary>What the form of a member posts.</summary>
public sealed class TeamMemberForm
{
    public Guid Id { get; set; }

    public TeamPosition Position { get; set; } = TeamPosition.Member;

    public string? Name { get; set; }

    public string? Office { get; set; }

    public string? User { get; set; }

    public string? Agency { get; set; }

    public TeamMemberInput ToInput() => new(Position, Name ?? "", Office ?? "", IdOf(User), IdOf(Agency));

    /// <summary>An id of a list; null when nothing was chosen.</summary>
    internal static Guid? IdOf(string? text) => Guid.TryParse(text, out var id) ? id : null;
}
