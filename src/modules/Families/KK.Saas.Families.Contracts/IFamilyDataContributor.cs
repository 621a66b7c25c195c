namespace KK.Saas.Families;

/// <summary>What a later module holds of a family, for the copy that the family may ask for (Pasal 7).</summary>
public interface IFamilyDataContributor
{
    /// <summary>Name of the part in the file, such as "submissions".</summary>
    string Section { get; }

    /// <summary>The data, to be written as JSON; null when there are none.</summary>
    Task<object?> CollectAsync(Guid familyId, CancellationToken cancellationToken = default);
}
