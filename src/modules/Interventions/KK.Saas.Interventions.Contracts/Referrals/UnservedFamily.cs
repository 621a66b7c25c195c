namespace KK.Saas.Interventions.Referrals;

/// <summary>A vulnerable family that nobody serves. The name is personal data: never log it.</summary>
/// <param name="Id">The family.</param>
/// <param name="Rt">RT, three digits.</param>
/// <param name="HouseNumber">House number or empty.</param>
/// <param name="HeadName">Name of the head of family, in clear.</param>
public sealed record UnservedFamily(Guid Id, string Rt, string HouseNumber, string HeadName);
