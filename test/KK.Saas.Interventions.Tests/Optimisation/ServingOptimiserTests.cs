using CsCheck;
using KK.Saas.Interventions.Application.Optimisation;
using KK.Saas.Interventions.Domain.Optimisation;
using KK.Saas.Interventions.Optimisation;

namespace KK.Saas.Interventions.Tests.Optimisation;

public sealed class ServingOptimiserTests
{
    private const int Indicators = 5;
    private static readonly double[] Shares = [0.1, 0.25, 0.5, 0.8, 1];

    private static readonly Gen<ServingOption> Option =
        from limit in Gen.Int[0, 1]
        from cost in Gen.Long[1, 9]
        from effects in Gen.Dictionary(Gen.Int[0, Indicators - 1], Gen.OneOfConst(Shares))[1, 3]
        select new ServingOption(Guid.Empty, limit, cost * 100_000, effects);

    private static readonly Gen<PatternGroup> Group =
        from applicable in Gen.Int[1, (1 << Indicators) - 1]
        from met in Gen.Int[0, (1 << Indicators) - 1]
        from families in Gen.Int[1, 2]
        select new PatternGroup(applicable, applicable & met, BandOf(applicable, applicable & met), families);

    private static readonly Gen<(List<ServingOption> Options, List<ServingLimit> Limits, List<PatternGroup> Groups)> Case =
        from options in Option.List[1, 4]
        from limits in Gen.Select(Gen.Long[0, 20], Gen.Long[0, 4], (money, places) => new ServingLimit(Guid.Empty, money * 100_000, places)).List[2, 2]
        from groups in Group.List[1, 3]
        select (options, limits, groups);

    [Theory]
    [InlineData(OptimiserGoal.MostFamilies)]
    [InlineData(OptimiserGoal.MostIndex)]
    public void It_equals_brute_force_on_small_cases(OptimiserGoal goal) => Case.Sample(
        c =>
        {
            var problem = new ServingProblem(c.Options, c.Limits, new CellBuilder(c.Options, goal, Index).Build(c.Groups));
            var found = ServingOptimiser.Solve(c.Options, c.Limits, c.Groups, goal, Index);
            found.Best.Gain.ShouldBe(BruteForce.Best(problem));
            found.Bound.ShouldBeGreaterThanOrEqualTo(found.Best.Gain);
            found.Greedy.Gain.ShouldBeLessThanOrEqualTo(found.Best.Gain);
        },
        iter: 300);

    [Fact]
    public void The_weakest_come_first_and_the_rest_gets_what_is_left() => Case.Sample(
        c =>
        {
            var found = ServingOptimiser.Solve(c.Options, c.Limits, c.Groups, OptimiserGoal.WeakestFirst, Index);
            var lowest = c.Groups.Min(g => g.Band);
            var alone = ServingOptimiser.Solve(c.Options, c.Limits, [.. c.Groups.Where(g => g.Band == lowest)], OptimiserGoal.MostIndex, Index);
            found.Best.Gain.ShouldBeGreaterThanOrEqualTo(alone.Best.Gain);
            found.Best.Served.Sum().ShouldBeGreaterThanOrEqualTo(alone.Best.Served.Sum());
        },
        iter: 200);

    [Fact]
    public void Column_generation_and_rounding_stay_within_the_proven_bound_and_near_it() => Case.Sample(
        c =>
        {
            var problem = new ServingProblem(c.Options, c.Limits, new CellBuilder(c.Options, OptimiserGoal.MostFamilies, Index).Build(c.Groups));
            var (_, bound, plan) = ColumnGeneration.Solve(problem);
            var best = BruteForce.Best(problem);
            bound.ShouldBeGreaterThanOrEqualTo(best - 1);
            plan.Gain.ShouldBeLessThanOrEqualTo(best);
        },
        iter: 300);

    [Fact]
    public void One_more_rupiah_buys_what_the_price_says()
    {
        // A hundred families lack indicator 0; a service for 1,000,000 reaches each with certainty; money for 10.
        List<ServingOption> options = [new(Guid.Empty, 0, 1_000_000, new Dictionary<int, double> { [0] = 1 })];
        var found = ServingOptimiser.Solve(options, [new(Guid.Empty, 10_000_000, 50)], [new(1, 0, 0, 100)], OptimiserGoal.MostFamilies, Index);
        found.Best.Served.ShouldBe([10]);
        found.Best.MoneyLeft.ShouldBe([0]);
        found.GainPerRupiah[0].ShouldBe(1, 1e-6); // in millionths: one family for a million rupiah
        found.GainPerPlace[0].ShouldBe(0, 1e-6);
    }

    [Fact]
    public void A_family_gets_one_intervention_for_an_indicator_and_several_for_several()
    {
        List<ServingOption> options =
        [
            new(Guid.Empty, 0, 1, new Dictionary<int, double> { [0] = 0.5 }), new(Guid.Empty, 0, 1, new Dictionary<int, double> { [0] = 0.9 }),
            new(Guid.Empty, 0, 1, new Dictionary<int, double> { [1] = 0.5 }),
        ];
        var found = ServingOptimiser.Solve(options, [new(Guid.Empty, 1000, 1000)], [new(0b11111, 0, 0, 4)], OptimiserGoal.MostIndex, Index);
        found.Best.Served.ShouldBe([0, 4, 4]);
    }

    [Fact]
    public void Without_families_or_money_nothing_is_served()
    {
        List<ServingOption> options = [new(Guid.Empty, 0, 5, new Dictionary<int, double> { [0] = 1 })];
        foreach (var goal in Enum.GetValues<OptimiserGoal>())
        {
            ServingOptimiser.Solve(options, [new(Guid.Empty, 4, 10)], [new(1, 0, 0, 100)], goal, Index).Best.Gain.ShouldBe(0);
            ServingOptimiser.Solve(options, [new(Guid.Empty, 100, 10)], [], goal, Index).Best.Gain.ShouldBe(0);
        }
    }

    /// <summary>Equal weights over what applies, 100 points in 1/10,000.</summary>
    private static int? Index(long applicable, long met) => applicable == 0 ? null
        : (int)(1_000_000L * System.Numerics.BitOperations.PopCount((ulong)met) / System.Numerics.BitOperations.PopCount((ulong)applicable));

    private static int BandOf(long applicable, long met) => Index(applicable, met) >= 500_000 ? 1 : 0;
}
