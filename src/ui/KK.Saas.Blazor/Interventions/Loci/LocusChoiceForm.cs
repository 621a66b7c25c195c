using System.Globalization;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Regions;
using KK.Saas.Interventions.Loci;

namespace KK.Saas.Blazor.Interventions.Loci;

/// <summary>What the form of a plan or decision posts.</summary>
public sealed class LocusChoiceForm
{
    public Guid Id { get; set; } = EntityId.New();

    public string? Year { get; set; }

    public string? Village { get; set; }

    public string? Reason { get; set; }

    /// <summary>Empty to stand beside what is decided.</summary>
    public string? Replaces { get; set; }

    /// <exception cref="BusinessException">No kelurahan was chosen.</exception>
    public LocusChoiceInput ToInput(LocusMix mix)
    {
        if (!RegionCode.TryParse(Village, out var village) || village.Level != RegionLevel.Village) throw new BusinessException("Interventions.Loci:VillageNeeded");
        return new LocusChoiceInput(
            int.TryParse(Year, CultureInfo.InvariantCulture, out var year) ? year : 0, village, mix, Reason ?? "", Guid.TryParse(Replaces, out var replaces) ? replaces : null);
    }
}
