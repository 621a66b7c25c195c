using KK.Saas.Core.Areas;
using KK.Saas.Core.Regions;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Regions.Data;
using KK.Saas.Regions.Domain;
using KK.Saas.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Regions.Tests;

public sealed class RegionTreeTests(SaasTestApplication application) : IClassFixture<SaasTestApplication>
{
    private static readonly RegionCode Province = RegionCode.Parse("63");

    private IRegionDirectory Directory => application.Services.GetRequiredService<IRegionDirectory>();

    [Theory]
    [InlineData(RegionLevel.Province, 1)]
    [InlineData(RegionLevel.Regency, 13)]
    [InlineData(RegionLevel.District, 156)]
    [InlineData(RegionLevel.Village, 2016)]
    public async Task The_table_holds_as_many_regions_of_each_level_as_the_decree(RegionLevel level, int expected)
    {
        var count = await application.AsHostAsync(services =>
            services.GetRequiredService<SaasDbContext>().Set<Region>().CountAsync(r => r.Level == level));

        count.ShouldBe(expected);
    }

    [Fact]
    public void The_villages_are_144_kelurahan_and_1872_desa()
    {
        var villages = Directory.Villages(Province);

        villages.Count(v => !v.IsDesa).ShouldBe(144);
        villages.Count(v => v.IsDesa).ShouldBe(1872);
    }

    [Fact]
    public void Every_region_but_the_province_hangs_below_a_known_region_one_level_up()
    {
        var levels = RegionFacts.Regions.ToDictionary(r => r.Code, r => r.Level);

        levels.Count.ShouldBe(2186);
        foreach (var region in RegionFacts.Regions.Where(r => r.Level != RegionLevel.Province))
            levels[region.ParentCode!.Value].ShouldBe(region.Level - 1, region.Code.Value);
        RegionFacts.Regions.Single(r => r.ParentCode is null).Code.ShouldBe(Province);
    }

    [Fact]
    public void Every_regency_and_district_has_something_below_it_and_every_region_a_name()
    {
        foreach (var region in RegionFacts.Regions)
        {
            region.Name.Trim().ShouldBe(region.Name);
            region.Name.ShouldNotBeEmpty(region.Code.Value);
            if (region.Level != RegionLevel.Village) Directory.Children(region.Code).ShouldNotBeEmpty(region.Code.Value);
        }
    }

    [Fact]
    public void Banjarbaru_has_5_districts_and_20_kelurahan()
    {
        var city = RegionCode.Parse("63.72");

        Directory.Children(city).Select(d => d.Name).ShouldBe(["Landasan Ulin", "Cempaka", "Banjarbaru Utara", "Banjarbaru Selatan", "Liang Anggang"], ignoreOrder: true);
        Directory.Villages(city).Count.ShouldBe(20);
        Directory.Villages(city).ShouldAllBe(v => !v.IsDesa && v.Code.IsWithin(city));
    }

    [Fact]
    public void A_village_expands_to_itself_and_an_unknown_code_to_nothing()
    {
        var village = Directory.Villages(Province)[0];

        Directory.Villages(village.Code).ShouldBe([village]);
        Directory.Villages(RegionCode.Parse("99")).ShouldBeEmpty();
        Directory.Find(RegionCode.Parse("63.99")).ShouldBeNull();
    }

    [Fact]
    public void An_area_that_is_a_district_expands_to_its_villages()
    {
        var district = RegionCode.Parse("63.72.02");

        application.Services.GetRequiredService<IAreaExpander>().Villages(district).ShouldBe(Directory.Children(district).Select(v => v.Code));
    }
}
