namespace KK.Saas.Interventions.Teams;

/// <summary>What an agency or another body signed that it will do. Stored as JSON: parts may be added, never renamed.</summary>
/// <param name="Id">Of the commitment.</param>
/// <param name="Body">Who commits, as called on the day of signing.</param>
/// <param name="AgencyId">The agency, when it is one of the city's list.</param>
/// <param name="Text">What it will do.</param>
/// <param name="SignedBy">Who signed.</param>
/// <param name="SignedOn">When.</param>
public sealed record Commitment(Guid Id, string Body, Guid? AgencyId, string Text, string SignedBy, DateOnly SignedOn);
