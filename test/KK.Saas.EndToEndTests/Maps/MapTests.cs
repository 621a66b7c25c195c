using System.Globalization;
using System.Text;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KK.Saas.EndToEndTests.Maps;

/// <summary>Boundaries from a file to the pages, with squares that the test draws.</summary>
public sealed class MapTests(Product product) : IClassFixture<Product>
{
    private static readonly string[] Regencies = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "71", "72"];

    [Fact]
    public async Task The_province_uploads_kabupaten_sees_the_map_chooses_classes_and_gets_the_tiles_back()
    {
        var page = await product.OpenAsync();
        await page.LogInAsync("provinsi.admin");
        await page.GotoAsync("/province");
        await Expect(page.Locator("a.tile")).ToHaveCountAsync(13);
        await page.Locator("a.tile").First.FocusAsync();
        await page.PictureAsync("map-tiles");

        await UploadAsync(page, "kabkota.geojson", "Regency", [.. Regencies.Select((code, n) => Square(n % 4, n / 4, code == "72" ? "" : $"63.{code}", code == "72" ? "Kota Banjarbaru" : "")), Square(9, 9, "", "Atlantis")]);
        await Expect(page.Locator("main .banner")).ToContainTextAsync("13 dari 14");
        await Expect(page.GetByRole(AriaRole.Cell, new() { Name = "Tidak ada wilayah dengan kode atau nama ini" })).ToBeVisibleAsync();
        await page.PictureAsync("boundaries-result");

        await page.GotoAsync("/province");
        await Expect(page.Locator("a.map-region")).ToHaveCountAsync(13);
        await Expect(page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Kota Banjarbaru: [0-9]+,[0-9]{2}$") })).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("map-shade-[1-5]"));
        await page.PictureAsync("map-province");
        await page.GetByRole(AriaRole.Link, new() { Name = "Buku 2016: rentang" }).ClickAsync();
        await Expect(page.GetByText("Tabel 3.4")).ToBeVisibleAsync();
        await Expect(page.Locator(".map-legend li")).ToHaveCountAsync(6);
        var region = page.GetByRole(AriaRole.Link, new() { Name = "Kota Banjarbaru:" });
        await region.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Kota Banjarbaru");

        // The profile of the province shows the same map; its classes are chosen by the address as well.
        await page.GotoAsync("/figures?classes=range");
        await Expect(page.Locator("a.map-region")).ToHaveCountAsync(13);
        await page.Locator(".map").ScrollIntoViewIfNeededAsync();
        await page.PictureAsync("map-profile");
        await page.Locator("a.map-region[aria-label^='Kota Banjarbaru']").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Kota Banjarbaru");

        await page.GotoAsync("/boundaries");
        await page.GetByRole(AriaRole.Button, new() { Name = "Hapus kabkota.geojson" }).ClickAsync();
        await Expect(page.Locator("main .banner")).ToContainTextAsync("Unggahan dihapus");
        await page.GotoAsync("/province");
        await Expect(page.Locator("a.tile")).ToHaveCountAsync(13);
    }

    [Fact]
    public async Task A_city_s_kelurahan_lead_to_their_pages_on_the_phone_too_and_an_upload_can_be_undone()
    {
        var page = await product.OpenPhoneAsync();
        await page.LogInAsync("banjarbaru.admin");
        await page.GotoAsync("/boundaries");
        await page.PictureAsync("boundaries-empty");
        await UploadAsync(page, "kelurahan.geojson", "Village", [Square(0, 0, "63.72.02.1003", ""), Square(1, 0, "", "Sungai Tiung"), Square(0, 1, "63.71.01.1001", "")]);
        await Expect(page.Locator("main .banner")).ToContainTextAsync("2 dari 3");
        await page.PictureAsync("boundaries-result");

        await page.GotoAsync("/kelurahan");
        await Expect(page.Locator("a.map-region")).ToHaveCountAsync(2);
        await FitsAsync(page);
        await page.Locator(".map").ScrollIntoViewIfNeededAsync();
        await page.PictureAsync("map-kelurahan");
        await page.Locator("a.map-region[aria-label^='Sungai Tiung']").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Sungai Tiung");

        await UploadAsync(page, "salah.geojson", "Village", [Square(5, 5, "63.72.02.1003", "")]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Batalkan unggahan ini" }).ClickAsync();
        await Expect(page.Locator("main .banner")).ToContainTextAsync("Unggahan dihapus");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Hapus kelurahan.geojson" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_file_in_metres_is_refused_with_what_to_do()
    {
        var page = await product.OpenAsync();
        await page.LogInAsync("banjarbaru.admin");
        await UploadAsync(page, "utm.geojson", "Village", ["""{"type":"Feature","properties":{"kode":"63.72.02.1003"},"geometry":{"type":"Polygon","coordinates":[[[254321,9623456],[254400,9623456],[254400,9623500],[254321,9623456]]]}}"""]);
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("EPSG:4326");
    }

    private static async Task UploadAsync(IPage page, string name, string level, string[] features)
    {
        await page.GotoAsync("/boundaries");
        await page.GetByLabel("Tingkat wilayah dalam berkas").SelectOptionAsync(level);
        var json = $$"""{"type":"FeatureCollection","features":[{{string.Join(",", features)}}]}""";
        await page.GetByLabel("Berkas GeoJSON").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/geo+json", Buffer = Encoding.UTF8.GetBytes(json) });
        await page.GetByLabel("Sumber dan lisensi").FillAsync("Digambar untuk uji, tanpa lisensi");
        await page.GetByRole(AriaRole.Button, new() { Name = "Unggah dan cocokkan" }).ClickAsync();
    }

    private static async Task FitsAsync(IPage page) =>
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(page.ViewportSize!.Width);

    private static string Square(int column, int line, string code, string name)
    {
        string[] corners = [Point(column, line), Point(column + 1, line), Point(column + 1, line + 1), Point(column, line + 1), Point(column, line)];
        return $$"""{"type":"Feature","properties":{"kode":"{{code}}","nama":"{{name}}"},"geometry":{"type":"Polygon","coordinates":[[{{string.Join(",", corners)}}]] } }""";
    }

    private static string Point(int column, int line) => string.Create(CultureInfo.InvariantCulture, $"[{114.7 + (column / 20.0)},{-3.4 - (line / 20.0)}]");
}
