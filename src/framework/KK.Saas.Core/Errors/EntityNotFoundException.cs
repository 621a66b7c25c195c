namespace KK.Saas.Core.Errors;

/// <summary>Nothing of that id exists, or the caller may not know that it does.</summary>
/// <param name="entity">The kind of thing, in English.</param>
public sealed class EntityNotFoundException(string entity) : Exception($"{entity} was not found.")
{
    /// <summary>The kind of thing.</summary>
    public string Entity { get; } = entity;
}
