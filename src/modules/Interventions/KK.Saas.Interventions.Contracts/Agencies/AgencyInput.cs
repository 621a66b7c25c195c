namespace KK.Saas.Interventions.Agencies;

/// <summary>A new agency.</summary>
/// <param name="Kind">What kind of body.</param>
/// <param name="Name">Full name, 3 to 150 characters.</param>
/// <param name="ShortName">As it is called in tables, 2 to 40 characters.</param>
/// <param name="Affairs">Codes of its urusan, such as "1.02; 2.14"; empty for bodies without one.</param>
/// <param name="ValidFrom">Its first day, which is also the first day of the name.</param>
public sealed record AgencyInput(AgencyKind Kind, string Name, string ShortName, string Affairs, DateOnly ValidFrom);
