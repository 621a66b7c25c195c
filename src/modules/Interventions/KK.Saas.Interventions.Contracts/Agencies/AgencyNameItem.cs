namespace KK.Saas.Interventions.Agencies;

/// <summary>A name that an agency has, had or will have.</summary>
/// <param name="From">Its first day.</param>
/// <param name="Name">Full name.</param>
/// <param name="ShortName">As it is called in tables.</param>
public sealed record AgencyNameItem(DateOnly From, string Name, string ShortName);
