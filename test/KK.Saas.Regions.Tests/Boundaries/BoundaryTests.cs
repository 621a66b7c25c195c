using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.Regions.Boundaries;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Regions.Tests.Boundaries;

/// <summary>Who sees whose boundaries, and what lies over what.</summary>
public sealed class BoundaryTests(SaasTestApplication application) : IClassFixture<SaasTestApplication>, IAsyncLifetime
{
    private const string One = "63.72.02.1003";
    private const string Other = "63.72.02.1006";

    public async ValueTask InitializeAsync()
    {
        foreach (TenantId? side in new TenantId?[] { null, Banjarbaru, Banjarmasin })
        foreach (var upload in (await InAsync(side, b => b.GetStateAsync())).Uploads)
            await InAsync(side, b => DeleteAsync(b, upload.Id));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task The_province_s_shapes_are_for_all_and_a_city_s_own_stand_before_them_in_its_pages_alone()
    {
        await UploadAsync(null, "provinsi", Square(0, One), Square(2, Other));
        await UploadAsync(Banjarbaru, "kota", Square(4, One));

        var own = await MapAsync(Banjarbaru);
        own.Shapes.Count.ShouldBe(2);
        own.Sources.ShouldBe(["kota", "provinsi"], ignoreOrder: true);
        var province = await MapAsync(null);
        province.Sources.ShouldBe(["provinsi"]);
        Path(province, One).ShouldNotBe(Path(own, One));
        Path(province, Other).ShouldBe(Path(own, Other));
        var elsewhere = await InAsync(Banjarmasin, b => b.GetMapAsync(RegionLevel.Village, RegionCode.Parse("63.72")));
        elsewhere.Sources.ShouldBe(["provinsi"]);
        Path(elsewhere, One).ShouldBe(Path(province, One));
        (await MapAsync(Banjarmasin)).Shapes.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_lists_or_deletes_what_another_side_uploaded()
    {
        var city = (await UploadAsync(Banjarbaru, "kota", Square(0, One))).UploadId!.Value;
        var province = (await UploadAsync(null, "provinsi", Square(0, One))).UploadId!.Value;

        (await InAsync(Banjarmasin, b => b.GetStateAsync())).Uploads.ShouldBeEmpty();
        (await InAsync(null, b => b.GetStateAsync())).Uploads.Single().Id.ShouldBe(province);
        (await InAsync(Banjarbaru, b => b.GetStateAsync())).Uploads.Single().Id.ShouldBe(city);
        await Should.ThrowAsync<EntityNotFoundException>(() => InAsync(Banjarmasin, b => DeleteAsync(b, city)));
        await Should.ThrowAsync<EntityNotFoundException>(() => InAsync(null, b => DeleteAsync(b, city)));
        await Should.ThrowAsync<EntityNotFoundException>(() => InAsync(Banjarbaru, b => DeleteAsync(b, province)));
    }

    [Fact]
    public async Task A_newer_upload_lies_over_the_older_and_taking_it_away_brings_that_back()
    {
        await UploadAsync(Banjarbaru, "lama", Square(0, One), Square(2, Other));
        var before = Path(await MapAsync(Banjarbaru), One);
        application.Clock.Advance(TimeSpan.FromMinutes(1));
        var newer = await UploadAsync(Banjarbaru, "baru", Square(4, One));

        (newer.Stored, newer.Replaced).ShouldBe((1, 1));
        Path(await MapAsync(Banjarbaru), One).ShouldNotBe(before);
        (await InAsync(Banjarbaru, b => b.GetStateAsync())).Uploads.Select(u => (u.Source, u.Regions, u.Shown)).ShouldBe([("baru", 1, 1), ("lama", 2, 1)]);

        await InAsync(Banjarbaru, b => DeleteAsync(b, newer.UploadId!.Value));

        Path(await MapAsync(Banjarbaru), One).ShouldBe(before);
    }

    [Fact]
    public async Task The_state_tells_how_many_regions_of_each_level_have_a_shape_and_which_lack_one()
    {
        await UploadAsync(null, "provinsi", Square(0, One));
        await UploadAsync(Banjarbaru, "kota", Square(2, Other));

        var levels = (await InAsync(Banjarbaru, b => b.GetStateAsync())).Levels;
        levels.Select(l => (l.Level, l.Regions, l.WithShape, l.FromProvince)).ShouldBe([(RegionLevel.District, 5, 0, 0), (RegionLevel.Village, 20, 2, 1)]);
        levels[1].Missing.Count.ShouldBe(18);
        (await InAsync(null, b => b.GetStateAsync())).Levels.Select(l => (l.Regions, l.WithShape)).ShouldBe([(13, 0), (156, 0), (2016, 1)]);
    }

    [Fact]
    public async Task A_city_uploads_its_own_kecamatan_and_kelurahan_alone()
    {
        var result = await UploadAsync(Banjarbaru, "kota", Square(0, "63.71.01.1001"));

        result.UploadId.ShouldBeNull();
        result.Issues.Single().Kind.ShouldBe(BoundaryIssueKind.Outside);
        (await RefusedAsync(Banjarbaru, RegionLevel.Regency, "kota")).ShouldBe("Regions.Boundaries:Level");
        (await RefusedAsync(null, RegionLevel.Province, "provinsi")).ShouldBe("Regions.Boundaries:Level");
        (await RefusedAsync(Banjarbaru, RegionLevel.Village, "  ")).ShouldBe("Regions.Boundaries:Source");
        (await InAsync(Banjarbaru, b => b.GetStateAsync())).Uploads.ShouldBeEmpty();
    }

    [Fact]
    public async Task Reading_maps_needs_the_right_to_browse_and_managing_the_right_to_manage()
    {
        await application.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IBoundaryAppService>().GetMapAsync(RegionLevel.Village), [RegionsPermissions.Read]);
        await Should.ThrowAsync<PermissionDeniedException>(() => application.AsTenantAsync(
            Banjarbaru, s => s.GetRequiredService<IBoundaryAppService>().GetStateAsync(), [RegionsPermissions.Read]));
        await Should.ThrowAsync<PermissionDeniedException>(() => application.AsHostAsync(
            s => s.GetRequiredService<IBoundaryAppService>().GetMapAsync(RegionLevel.Regency), []));
    }

    private async Task<string> RefusedAsync(TenantId? side, RegionLevel level, string source) => (await Should.ThrowAsync<BusinessException>(() =>
        InAsync(side, b => b.UploadAsync(level, source, "a.geojson", new MemoryStream(GeoJson.File(Square(0, One))))))).Code;

    private Task<BoundaryUploadResult> UploadAsync(TenantId? side, string source, params string[] features) =>
        InAsync(side, b => b.UploadAsync(RegionLevel.Village, source, "batas.geojson", new MemoryStream(GeoJson.File(features))));

    private Task<BoundaryMap> MapAsync(TenantId? side) => InAsync(side, b => b.GetMapAsync(RegionLevel.Village));

    private Task<T> InAsync<T>(TenantId? side, Func<IBoundaryAppService, Task<T>> work) => side is { } tenant
        ? application.AsTenantAsync(tenant, s => work(s.GetRequiredService<IBoundaryAppService>()))
        : application.AsHostAsync(s => work(s.GetRequiredService<IBoundaryAppService>()));

    private static async Task<bool> DeleteAsync(IBoundaryAppService boundaries, Guid upload)
    {
        await boundaries.DeleteAsync(upload);
        return true;
    }

    private static string Square(double east, string code) => GeoJson.Feature(GeoJson.Square(east, 0), ("kode", code));

    private static string Path(BoundaryMap map, string code) => map.Shapes.Single(s => s.Region.Value == code).Path;
}
