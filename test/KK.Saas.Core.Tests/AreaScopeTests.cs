using KK.Saas.Core.Areas;
using KK.Saas.Core.Regions;

namespace KK.Saas.Core.Tests;

public sealed class AreaScopeTests
{
    private static readonly RegionCode Village = RegionCode.Parse("63.72.03.1003");
    private static readonly RegionCode Other = RegionCode.Parse("63.72.03.1004");

    [Fact]
    public void Where_nothing_was_set_nothing_is_seen() => new CurrentArea().Scope.Includes(Village).ShouldBeFalse();

    [Fact]
    public void A_list_includes_what_it_lists_only()
    {
        var scope = AreaScope.Of([Village]);
        scope.Includes(Village).ShouldBeTrue();
        scope.Includes(Other).ShouldBeFalse();
        AreaScope.All.Includes(Other).ShouldBeTrue();
    }

    [Fact]
    public void A_list_takes_villages_only() => Should.Throw<ArgumentException>(() => AreaScope.Of([RegionCode.Parse("63.72.03")]));
}
