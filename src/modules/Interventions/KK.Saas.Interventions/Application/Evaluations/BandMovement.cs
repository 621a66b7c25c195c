using KK.Saas.Interventions.Evaluations;
using KK.Saas.Rollups;
using KK.Saas.Scoring;

namespace KK.Saas.Interventions.Application.Evaluations;

/// <summary>From which band of the earlier survey to which of the later one families went; each survey has its own bounds.</summary>
internal sealed class BandMovement(ScoringModelInfo before, ScoringModelInfo after)
{
    private readonly int[][] _families = [.. before.Categories.Select(_ => new int[after.Categories.Count])];

    public IReadOnlyList<BandName> Bands { get; } = [.. after.Categories.Select(Name)];

    public IReadOnlyList<MovementRow> Rows => [.. before.Categories.Select((c, i) => new MovementRow(Name(c), _families[i]))];

    /// <summary>Families that left the lowest band; none leaves the lowest when it was in no band before.</summary>
    public int Lifted => _families.Length == 0 ? 0 : _families[0].Skip(1).Sum();

    public void Add(PairedOutcome family)
    {
        if (family is { IndexBefore: { } first, IndexAfter: { } second }) _families[BandOf(before, first)][BandOf(after, second)]++;
    }

    private static int BandOf(ScoringModelInfo model, int index) => Math.Max(0, model.Categories.Count(c => c.FromTenThousandths <= index) - 1);

    private static BandName Name(CategoryInfo band) => new(band.Code, band.LabelId, band.LabelEn);
}
