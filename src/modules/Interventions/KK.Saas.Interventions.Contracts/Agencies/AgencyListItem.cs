namespace KK.Saas.Interventions.Agencies;

/// <summary>An agency in a list, as it stands today.</summary>
/// <param name="Id">The agency.</param>
/// <param name="Kind">What kind of body.</param>
/// <param name="Name">The name in force.</param>
/// <param name="ShortName">As it is called in tables.</param>
/// <param name="Affairs">Codes of its urusan, or empty.</param>
/// <param name="Head">Display name of the head; null when none was named.</param>
/// <param name="People">How many users work in it, the head included.</param>
/// <param name="ValidFrom">Its first day.</param>
/// <param name="ValidTo">Its last day; null while it exists.</param>
/// <param name="Successor">Short name of the agency that took over; null without one.</param>
public sealed record AgencyListItem(
    Guid Id, AgencyKind Kind, string Name, string ShortName, string Affairs, string? Head, int People, DateOnly ValidFrom, DateOnly? ValidTo, string? Successor)
{
    /// <summary>Whether it exists on a day; only then it gets plans and reports.</summary>
    public bool ExistsOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day <= ValidTo);
}
