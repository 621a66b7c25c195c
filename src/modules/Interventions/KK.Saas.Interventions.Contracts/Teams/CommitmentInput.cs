namespace KK.Saas.Interventions.Teams;

/// <summary>A commitment as typed; an agency or another body, not both.</summary>
/// <param name="AgencyId">An agency that exists on the day of signing.</param>
/// <param name="Body">Another body, up to 150 characters.</param>
/// <param name="Text">What it will do, 3 to 1,000 characters.</param>
/// <param name="SignedBy">Who signed, 3 to 100 characters.</param>
/// <param name="SignedOn">When.</param>
public sealed record CommitmentInput(Guid? AgencyId, string Body, string Text, string SignedBy, DateOnly SignedOn);
