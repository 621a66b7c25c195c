using KK.Saas.Core.MultiTenancy;
using KK.Saas.Interventions.Catalogue;

namespace KK.Saas.Interventions.Domain.Catalogue;

/// <summary>An intervention of the province's catalogue.</summary>
public sealed class Intervention : IHostOwned
{
    /// <summary>The numbers up to here are those of the list that comes with the product.</summary>
    public const int LastShippedNumber = 100;

    public Intervention(Guid id, int number, InterventionInput content) => (Id, Number, Content) = (id, number, content);

    private Intervention()
    {
    }

    public Guid Id { get; private set; }

    public int Number { get; private set; }

    public InterventionInput Content { get; private set; } = null!;

    public IReadOnlyList<InterventionEffect> Effects { get; private set; } = [];

    public DateTime? RetiredAtUtc { get; private set; }

    /// <summary>When the province last changed it; null while it stands as it came with the product.</summary>
    public DateTime? ChangedAtUtc { get; private set; }

    /// <summary>Takes over what the product brings, unless the province changed the entry.</summary>
    public void Ship(InterventionInput content)
    {
        if (ChangedAtUtc is null) Content = content;
    }

    public void Change(InterventionInput content, DateTime now)
    {
        Effects = Effect.Within(Effects, content.IndicatorCodes);
        (Content, ChangedAtUtc) = (content, now);
    }

    public void SetEffects(IReadOnlyList<InterventionEffect> effects, DateTime now) => (Effects, ChangedAtUtc) = (effects, now);

    public void Retire(bool isRetired, DateTime now) => (RetiredAtUtc, ChangedAtUtc) = (isRetired ? RetiredAtUtc ?? now : null, now);
}
