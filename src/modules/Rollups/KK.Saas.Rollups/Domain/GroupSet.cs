namespace KK.Saas.Rollups.Domain;

/// <summary>The groups that a family belongs to besides all families, as one bit each.</summary>
public readonly record struct GroupSet(int Bits)
{
    /// <summary>All groups.</summary>
    public static IReadOnlyList<FamilyGroup> Groups { get; } = Enum.GetValues<FamilyGroup>();

    public static GroupSet Of(params IEnumerable<FamilyGroup> groups) => new(groups.Aggregate(0, (bits, group) => bits | Bit(group)));

    public bool Has(FamilyGroup group) => group == FamilyGroup.All || (Bits & Bit(group)) != 0;

    public GroupSet With(GroupSet other) => new(Bits | other.Bits);

    public static int Bit(FamilyGroup group) => group == FamilyGroup.All ? 0 : 1 << ((int)group - 1);
}
