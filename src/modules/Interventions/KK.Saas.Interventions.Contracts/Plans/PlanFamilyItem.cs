namespace KK.Saas.Interventions.Plans;

/// <summary>A family that an activity may aim at. The name is personal data: never log it.</summary>
/// <param name="FamilyId">The family.</param>
/// <param name="HeadName">Name of the head of family.</param>
/// <param name="Rt">RT, three digits.</param>
/// <param name="HouseNumber">House number or empty.</param>
/// <param name="Unmet">Codes of the indicators of the activity that it does not meet; empty for one that was chosen and meets them by now.</param>
/// <param name="IsChosen">Whether the activity aims at it.</param>
public sealed record PlanFamilyItem(Guid FamilyId, string HeadName, string Rt, string HouseNumber, IReadOnlyList<string> Unmet, bool IsChosen);
