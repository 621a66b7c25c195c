using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;

namespace KK.Saas.Core.Tests;

public sealed class CurrentTenantTests
{
    private static readonly TenantId A = TenantId.ForRegion(RegionCode.Parse("63.72"));
    private static readonly TenantId B = TenantId.ForRegion(RegionCode.Parse("63.71"));
    private readonly CurrentTenant _current = new();

    [Fact]
    public void None_tenant_and_host_are_three_different_things()
    {
        _current.Kind.ShouldBe(TenantScopeKind.None);
        using (_current.Change(A)) _current.Kind.ShouldBe(TenantScopeKind.Tenant);
        using (_current.ChangeToHost())
        {
            _current.Kind.ShouldBe(TenantScopeKind.Host);
            _current.Id.ShouldBeNull();
        }
    }

    [Fact]
    public void Without_a_tenant_the_required_id_is_an_error_and_not_the_host()
    {
        Should.Throw<TenantRequiredException>(() => _current.RequiredId);
        using var host = _current.ChangeToHost();
        Should.Throw<TenantRequiredException>(() => _current.RequiredId);
    }

    [Fact]
    public void A_change_nests_and_restores_what_was_before()
    {
        using (_current.Change(A))
        {
            using (_current.Change(B))
            {
                using (_current.Clear()) _current.Kind.ShouldBe(TenantScopeKind.None);
                _current.RequiredId.ShouldBe(B);
            }

            _current.RequiredId.ShouldBe(A);
        }

        _current.Kind.ShouldBe(TenantScopeKind.None);
    }

    [Fact]
    public void A_tenant_that_was_never_set_cannot_become_current() =>
        Should.Throw<TenantRequiredException>(() => _current.Change(default));

    [Fact]
    public async Task Branches_of_one_call_do_not_see_each_others_tenant()
    {
        var token = TestContext.Current.CancellationToken;
        async Task<bool> Keeps(TenantId tenant)
        {
            using var scope = _current.Change(tenant);
            for (var i = 0; i < 50; i++)
            {
                await Task.Delay(1, token);
                if (_current.RequiredId != tenant) return false;
            }

            return true;
        }

        using var outer = _current.Change(A);
        (await Task.WhenAll(Keeps(B), Keeps(A), Keeps(B))).ShouldAllBe(kept => kept);
        _current.RequiredId.ShouldBe(A);
    }
}
