using KK.Saas.Interventions.Teams;

namespace KK.Saas.Interventions.Domain.Teams;

/// <summary>A TPK2D as a decree sets it up, on either side. Later decrees leave it as it was.</summary>
public abstract class TeamDecree
{
    public const int MaxNumberLength = 100;
    public const int MaxNameLength = 100;
    public const int MaxOfficeLength = 150;
    public const int MaxMembers = 100;

    protected TeamDecree(Guid id) => Id = id;

    protected TeamDecree()
    {
    }

    public Guid Id { get; private set; }

    public string DecreeNumber { get; private set; } = "";

    public DateOnly DecreeDate { get; private set; }

    public DateOnly ValidFrom { get; private set; }

    /// <summary>Its last day; null until another decree takes its place.</summary>
    public DateOnly? ValidTo { get; private set; }

    /// <summary>In the order of the decree.</summary>
    public IReadOnlyList<TeamMember> Members { get; private set; } = [];

    /// <summary>Two changes at once: the second reads anew.</summary>
    public int Version { get; private set; }

    public bool IsInForceOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day <= ValidTo);

    public bool Overlaps(DateOnly from, DateOnly? to) => ValidFrom <= (to ?? DateOnly.MaxValue) && from <= (ValidTo ?? DateOnly.MaxValue);

    public void Describe(TeamInput facts)
    {
        (DecreeNumber, DecreeDate, ValidFrom, ValidTo) = (facts.DecreeNumber, facts.DecreeDate, facts.ValidFrom, facts.ValidTo);
        Version++;
    }

    public void EndOn(DateOnly lastDay)
    {
        ValidTo = lastDay;
        Version++;
    }

    public void SetMembers(IEnumerable<TeamMember> members)
    {
        Members = [.. members.OrderBy(m => m.Position)];
        Version++;
    }
}
