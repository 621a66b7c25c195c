namespace KK.Saas.Blazor.Interventions.Notices;

/// <summary>Marks the texts of the room Notices.</summary>
public sealed class NoticesText;
