using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;

namespace KK.Saas.Core.Tests;

public sealed class IdentifierTests
{
    [Fact]
    public void A_name_based_id_is_that_of_the_published_example() =>
        // RFC 9562, appendix A.4: version 5 of "www.example.com" in the DNS namespace.
        NameBasedGuid.Create(new Guid("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com")
            .ShouldBe(new Guid("2ed6657d-e927-568b-95e1-2665a8aea6a2"));

    [Fact]
    public void A_tenant_id_rests_on_the_region_code_alone()
    {
        var id = TenantId.ForRegion(RegionCode.Parse("63.72"));
        id.ShouldBe(TenantId.ForRegion(RegionCode.Parse("63.72")));
        id.ShouldNotBe(TenantId.ForRegion(RegionCode.Parse("63.71")));
        id.Value.Version.ShouldBe(5);
    }

    [Theory]
    [InlineData("63")]
    [InlineData("63.72.03")]
    [InlineData("63.72.03.1003")]
    public void Only_a_regency_is_a_tenant(string code) => Should.Throw<ArgumentException>(() => TenantId.ForRegion(RegionCode.Parse(code)));

    [Fact]
    public void An_empty_tenant_id_is_refused() => Should.Throw<ArgumentException>(() => new TenantId(Guid.Empty));

    [Fact]
    public void Entity_ids_sort_by_the_time_they_were_made()
    {
        var first = EntityId.New();
        Thread.Sleep(2);
        first.CompareTo(EntityId.New()).ShouldBeLessThan(0);
        first.Version.ShouldBe(7);
    }
}
