using KK.Saas.Core.Regions;
using KK.Saas.Interventions.Domain.Loci;

namespace KK.Saas.Interventions.Tests.Loci;

public sealed class LocusRotationTests
{
    private static readonly RegionCode[] Ranked = [.. Enumerable.Range(1, 4).Select(i => RegionCode.Parse($"63.72.01.100{i}"))];

    [Fact]
    public void Each_year_has_its_own_kelurahan_in_the_order_of_need() =>
        Propose([]).ShouldBe([Ranked[0], Ranked[1], Ranked[2]]);

    [Fact]
    public void A_kelurahan_rests_after_its_year() =>
        Propose([(2025, Ranked[0])]).ShouldBe([Ranked[1], Ranked[2], Ranked[3]]);

    [Fact]
    public void When_the_rest_is_over_it_has_its_turn_again() =>
        Propose([(2023, Ranked[0])], rest: 3).ShouldBe([Ranked[1], Ranked[0], Ranked[2]]);

    [Fact]
    public void A_decided_year_needs_no_proposal_and_takes_its_kelurahan_out_of_the_years_before() =>
        Propose([(2027, Ranked[0])]).ShouldBe([Ranked[1], null, Ranked[2]]);

    [Fact]
    public void When_nobody_is_left_nothing_is_proposed() =>
        LocusRotation.Propose([Ranked[0]], [], 2026, 3, rest: 3).ShouldBe([Ranked[0], null, null]);

    [Fact]
    public void Without_a_rest_the_same_may_come_again() =>
        LocusRotation.Propose([Ranked[0]], [], 2026, 3, rest: 0).ShouldBe([Ranked[0], Ranked[0], Ranked[0]]);

    private static IReadOnlyList<RegionCode?> Propose((int, RegionCode)[] decided, int rest = 3) => LocusRotation.Propose(Ranked, decided, 2026, 3, rest);
}
