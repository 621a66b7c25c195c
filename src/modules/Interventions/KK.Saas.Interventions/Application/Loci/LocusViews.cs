using KK.Saas.Core.Regions;
using KK.Saas.Identity;
using KK.Saas.Interventions.Domain.Loci;
using KK.Saas.Interventions.Loci;

namespace KK.Saas.Interventions.Application.Loci;

/// <summary>Turns loci and their history into what people read.</summary>
public sealed class LocusViews(OwnVillages villages, IUserDirectory users)
{
    public LocusItem Describe(Locus locus) => new(
        locus.Id, locus.Year.Value, locus.Region, villages.NameOf(locus.Region), villages.NameOf(locus.Region.At(RegionLevel.District)), locus.State, locus.IsWithdrawn);

    public async Task<IReadOnlyList<LocusChoiceItem>> DescribeAsync(IEnumerable<LocusChoice> choices, CancellationToken cancellationToken = default)
    {
        var lines = choices.ToList();
        var names = await users.GetDisplayNamesAsync([.. lines.Select(c => c.ChosenBy).Distinct()], cancellationToken);
        return [.. lines.Select(c => new LocusChoiceItem(
            c.Kind, c.Year.Value, c.Region, villages.NameOf(c.Region), c.Mix, c.Rank, c.Figures, c.Reason, names.GetValueOrDefault(c.ChosenBy, ""), c.ChosenAt))];
    }
}
