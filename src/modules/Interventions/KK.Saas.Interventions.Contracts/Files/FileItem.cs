namespace KK.Saas.Interventions.Files;

/// <summary>A stored file in a list, without its content.</summary>
/// <param name="Id">The file.</param>
/// <param name="Name">A safe name; its ending fits the content.</param>
/// <param name="MediaType">As its content says.</param>
/// <param name="Size">In bytes.</param>
/// <param name="StoredBy">Display name of who stored it.</param>
/// <param name="StoredAt">When, in UTC.</param>
public sealed record FileItem(Guid Id, string Name, string MediaType, long Size, string StoredBy, DateTime StoredAt);
