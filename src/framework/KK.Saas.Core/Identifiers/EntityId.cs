namespace KK.Saas.Core.Identifiers;

/// <summary>Makes the ids of entities.</summary>
public static class EntityId
{
    /// <summary>A new version-7 id: it sorts by the time it was made, so that indexes grow at one end.</summary>
    public static Guid New() => Guid.CreateVersion7();
}
