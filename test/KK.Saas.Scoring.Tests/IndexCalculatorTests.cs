using KK.Saas.Questionnaires;
using KK.Saas.Scoring.Application;
using KK.Saas.Scoring.Domain;

namespace KK.Saas.Scoring.Tests;

public sealed class IndexCalculatorTests
{
    private static readonly long All = (1L << TestInstrument.Model.Info.Indicators.Count) - 1;

    [Fact]
    public async Task It_reckons_as_the_score_does()
    {
        var indexOf = await Calculator().ForAsync(Shipped);
        foreach (var (applicable, met) in new[] { (All, 0L), (All, All), (All, 0b1010101L), (0b11100L, 0b00100L), (0L, All) })
            indexOf(applicable, met).ShouldBe(ScoreCalculator.FromMasks(TestInstrument.Model.Dimensions, applicable, met).IndexTenThousandths);
    }

    [Fact]
    public async Task Where_everything_applies_an_indicator_lifts_by_its_weight()
    {
        var indexOf = await Calculator().ForAsync(Shipped);
        foreach (var indicator in TestInstrument.Model.Info.Indicators)
            indexOf(All, 1L << indicator.Ordinal).ShouldBe((int)decimal.Round(indicator.Weight * ScoreCalculator.Full, 0, MidpointRounding.AwayFromZero), indicator.Code);
        TestInstrument.Model.Info.Indicators.Sum(i => i.Weight).ShouldBe(1);
    }

    [Fact]
    public async Task An_unknown_instrument_has_no_index() =>
        await Should.ThrowAsync<InvalidOperationException>(() => Calculator().ForAsync(Guid.Empty));

    private static Guid Shipped => TestInstrument.Model.Info.InstrumentId;

    private static IndexCalculator Calculator() => new(new ScoringModelDirectory(new Shelf(), new ScoringModelCache()));

    /// <summary>Knows the shipped workbook alone.</summary>
    private sealed class Shelf : IInstrumentDirectory
    {
        public Task<Guid?> FindNewestIdAsync(CancellationToken cancellationToken = default) => Task.FromResult<Guid?>(Shipped);

        public Task<byte[]?> FindWorkbookAsync(Guid instrumentId, CancellationToken cancellationToken = default) =>
            Task.FromResult(instrumentId == Shipped ? TestInstrument.Workbook : null);

        public Task<string?> FindFormAsync(Guid instrumentId, CancellationToken cancellationToken = default) => Task.FromResult<string?>(null);
    }
}
