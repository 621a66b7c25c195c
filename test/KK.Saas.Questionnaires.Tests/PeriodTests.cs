using KK.Saas.TestBase;
using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Questionnaires.Tests;

public sealed class PeriodTests(SurveyApplication app) : IClassFixture<SurveyApplication>
{
    private static readonly TenantId TanahLaut = TenantId.ForRegion(RegionCode.Parse("63.01"));

    [Fact]
    public async Task Opening_freezes_the_poverty_line_of_the_city_with_its_source()
    {
        var period = (await ListAsync(Banjarbaru)).ShouldHaveSingleItem();
        period.PovertyLine.ShouldBe(814_292);
        period.PovertyLineSource.ShouldContain("63.72 2025");
        (await ListAsync(Banjarmasin)).ShouldHaveSingleItem().PovertyLine.ShouldBe(752_092);
    }

    [Fact]
    public async Task A_period_goes_from_draft_to_open_to_closed_to_locked_and_no_other_way()
    {
        var period = await app.CallAsync<IPeriodAppService, PeriodInfo>(TanahLaut, p => p.CreateAsync(2026, "Survei"));
        await RefusedAsync(p => p.CloseAsync(period.Id));
        await RefusedAsync(p => p.LockAsync(period.Id));
        await DoAsync(p => p.OpenAsync(period.Id));
        var next = await app.CallAsync<IPeriodAppService, PeriodInfo>(TanahLaut, p => p.CreateAsync(2027, "Survei"));
        (await Should.ThrowAsync<BusinessException>(() => DoAsync(p => p.OpenAsync(next.Id)))).Code.ShouldBe("Questionnaires:AnotherOpen");
        await DoAsync(p => p.CloseAsync(period.Id));
        await DoAsync(p => p.OpenAsync(period.Id));
        await DoAsync(p => p.CloseAsync(period.Id));
        await DoAsync(p => p.LockAsync(period.Id));
        await RefusedAsync(p => p.OpenAsync(period.Id));
    }

    [Theory]
    [InlineData(1999, "Survei", "Questionnaires:PeriodYear")]
    [InlineData(2026, "  ", "Questionnaires:PeriodName")]
    [InlineData(2026, "Lagi", "Questionnaires:PeriodExists")]
    public async Task A_malformed_period_is_refused(int year, string name, string code) =>
        (await Should.ThrowAsync<BusinessException>(() => app.CallAsync<IPeriodAppService, PeriodInfo>(Banjarbaru, p => p.CreateAsync(year, name)))).Code.ShouldBe(code);

    private Task<IReadOnlyList<PeriodInfo>> ListAsync(TenantId tenant) => app.CallAsync<IPeriodAppService, IReadOnlyList<PeriodInfo>>(tenant, p => p.GetListAsync());

    private Task<int> DoAsync(Func<IPeriodAppService, Task> call) => app.CallAsync<IPeriodAppService, int>(TanahLaut, async p =>
    {
        await call(p);
        return 0;
    });

    private async Task RefusedAsync(Func<IPeriodAppService, Task> call) =>
        (await Should.ThrowAsync<BusinessException>(() => DoAsync(call))).Code.ShouldBe("Questionnaires:PeriodState");
}
