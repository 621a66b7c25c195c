using KK.Saas.Interventions.Teams;

namespace KK.Saas.Blazor.Interventions.Teams;

/// <summary>What the form of a decree posts.</summary>
public sealed class TeamForm
{
    public Guid Id { get; set; }

    public string? DecreeNumber { get; set; }

    public DateOnly? DecreeDate { get; set; }

    public DateOnly? ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    /// <summary>The decree whose members it takes over, or empty.</summary>
    public string? CopyFrom { get; set; }

    public static TeamForm Of(TeamItem team)
    {
        ArgumentNullException.ThrowIfNull(team);
        var facts = team.Facts;
        return new() { Id = team.Id, DecreeNumber = facts.DecreeNumber, DecreeDate = facts.DecreeDate, ValidFrom = facts.ValidFrom, ValidTo = facts.ValidTo };
    }

    public TeamInput ToInput() => new(DecreeNumber ?? "", DecreeDate ?? default, ValidFrom ?? default, ValidTo);
}
