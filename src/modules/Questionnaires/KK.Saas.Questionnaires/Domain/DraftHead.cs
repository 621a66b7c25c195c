namespace KK.Saas.Questionnaires.Domain;

/// <summary>A draft without its answers.</summary>
public sealed record DraftHead(Guid FamilyId, DateTime UpdatedAtUtc);
