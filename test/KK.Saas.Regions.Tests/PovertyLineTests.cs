using KK.Saas.Core.Errors;
using KK.Saas.Core.Regions;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Regions.Domain;
using KK.Saas.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Regions.Tests;

public sealed class PovertyLineTests(SaasTestApplication application) : IClassFixture<SaasTestApplication>
{
    [Theory]
    [InlineData("63", 2016, "September", 389273)]
    [InlineData("63", 2022, "Maret", 553073)]
    [InlineData("63", 2022, "September", 581229)]
    [InlineData("63", 2024, "Maret", 632739)]
    [InlineData("63", 2024, "September", 644107)]
    [InlineData("63", 2025, "September", 684567)]
    [InlineData("63.71", 2025, "tahunan (Susenas Maret)", 752092)]
    [InlineData("63.72", 2025, "tahunan (Susenas Maret)", 814292)]
    public async Task A_published_line_is_stored_as_published(string region, int year, string edition, long rupiah)
    {
        var code = RegionCode.Parse(region);
        var line = await application.AsHostAsync(services => services.GetRequiredService<SaasDbContext>().Set<PovertyLine>()
            .SingleAsync(l => l.Region == code && l.Year == year && l.Edition == edition));

        line.RupiahPerCapitaMonth.ShouldBe(rupiah);
        line.Source.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("63.72", 2026, "63.72", 2025, 814292)]
    [InlineData("63.72", 2025, "63.72", 2025, 814292)]
    [InlineData("63.72", 2024, "63.72", 2024, 781405)]
    [InlineData("63.72", 2021, "63.72", 2021, 653556)]
    [InlineData("63.01", 2022, "63", 2022, 581229)]
    [InlineData("63.01", 2020, "63", 2019, 457222)]
    [InlineData("63", 2022, "63", 2022, 581229)]
    [InlineData("63", 2024, "63", 2024, 644107)]
    public async Task The_newest_line_of_the_regency_holds_else_the_newest_of_the_province(string regency, int asked, string from, int year, long rupiah)
    {
        var line = await NewestAsync(regency, asked);

        line.Region.Value.ShouldBe(from);
        line.Year.ShouldBe(year);
        line.RupiahPerCapitaMonth.ShouldBe(rupiah);
        line.Source.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Every_city_reads_the_same_lines()
    {
        var one = await NewestAsync("63.03", 2025);
        var other = await application.AsTenantAsync(SaasTestApplication.Banjarmasin, services =>
            services.GetRequiredService<IPovertyLineDirectory>().GetNewestAsync(RegionCode.Parse("63.03"), 2025));

        other.ShouldBe(one);
    }

    [Fact]
    public async Task A_year_before_the_first_line_is_refused()
    {
        var error = await Should.ThrowAsync<BusinessException>(() => NewestAsync("63.72", 2015));

        error.Code.ShouldBe("Regions:NoPovertyLine");
        error.Arguments.ShouldBe(["63.72", 2015]);
    }

    private Task<PovertyLineInfo> NewestAsync(string regency, int year) => application.AsTenantAsync(SaasTestApplication.Banjarbaru, services =>
        services.GetRequiredService<IPovertyLineDirectory>().GetNewestAsync(RegionCode.Parse(regency), year));
}
