namespace KK.Saas.Core.Identifiers;

/// <summary>The id of a survey period of one tenant.</summary>
/// <param name="Value">The raw id.</param>
public readonly record struct PeriodId(Guid Value)
{
    /// <summary>A new id.</summary>
    public static PeriodId New() => new(EntityId.New());

    /// <inheritdoc />
    public override string ToString() => Value.ToString("D");
}
