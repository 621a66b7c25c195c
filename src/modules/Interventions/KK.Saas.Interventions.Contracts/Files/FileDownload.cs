namespace KK.Saas.Interventions.Files;

/// <summary>A stored file to hand out; only ever as a download.</summary>
/// <param name="Name">A safe name.</param>
/// <param name="MediaType">As its content says.</param>
/// <param name="Content">All of it.</param>
public sealed record FileDownload(string Name, string MediaType, byte[] Content);
