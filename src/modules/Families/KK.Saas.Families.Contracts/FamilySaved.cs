namespace KK.Saas.Families;

/// <summary>The answer to a change that was stored.</summary>
/// <param name="Id">The family or the member.</param>
/// <param name="Warnings">What looks odd about the number that was entered; never a reason to refuse it.</param>
public sealed record FamilySaved(Guid Id, IReadOnlyList<NumberWarning> Warnings);
