namespace KK.Saas.Interventions.Domain.Files;

/// <summary>What is written down about a file besides its content.</summary>
public sealed record FileFacts(string Name, string MediaType, string Sha256, Guid StoredById, string StoredBy, DateTime StoredAt);
