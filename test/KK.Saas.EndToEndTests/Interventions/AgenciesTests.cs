using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KK.Saas.EndToEndTests.Interventions;

/// <summary>Agencies, the team and a meeting, as the admin of a city and the province keep them.</summary>
public sealed class AgenciesTests(Product product) : IClassFixture<Product>
{
    [Fact]
    public async Task An_admin_keeps_the_agencies_of_the_city()
    {
        var page = await product.OpenAsync();
        await page.LogInAsync("banjarbaru.admin");
        await page.GotoAsync("/agencies");
        await page.PictureAsync("agencies");
        await page.GetByText("Tambah SKPD atau lembaga").ClickAsync();
        await page.GetByLabel("Nama lengkap").FillAsync("Dinas Perhubungan dan Kominfo");
        await page.GetByLabel("Nama singkat").FillAsync("Dishubkominfo");
        await page.GetByLabel("Kode urusan").FillAsync("2.15; 2.16");
        await page.GetByLabel("Berdiri sejak").FillAsync("2017-01-02");
        await page.GetByRole(AriaRole.Button, new() { Name = "Tambah", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Dinas Perhubungan dan Kominfo");

        await page.GetByText("Ganti nama").ClickAsync();
        await page.GetByLabel("Nama lengkap").FillAsync("Dinas Perhubungan");
        await page.GetByLabel("Nama singkat").FillAsync("Dishub");
        await page.GetByLabel("Nama berlaku sejak").FillAsync("2024-01-02");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Dinas Perhubungan");
        await Expect(page.GetByText("Dishubkominfo")).ToBeVisibleAsync();

        await page.GetByText("Tambah orang").ClickAsync();
        await page.GetByLabel("Nama atau nama pengguna").FillAsync("banjarbaru.k");
        await page.GetByRole(AriaRole.Button, new() { Name = "Cari" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sebagai kepala" }).ClickAsync();
        await Expect(page.Locator(".tasks .badge-ok")).ToHaveTextAsync("Kepala");
        await page.PictureAsync("agency");
        await page.SetViewportSizeAsync(360, 740);
        await page.PictureAsync("agency");

        await page.GetByText("Tutup atau gabungkan").ClickAsync();
        await page.GetByLabel("Hari terakhir").FillAsync("2016-01-01");
        await page.GetByRole(AriaRole.Button, new() { Name = "Tutup", Exact = true }).ClickAsync();
        await Expect(page.GetByText("tidak berlaku untuk SKPD ini")).ToBeVisibleAsync();
        await page.GetByLabel("Hari terakhir").FillAsync("2025-12-31");
        await page.GetByLabel("Dilanjutkan oleh").SelectOptionAsync(new SelectOptionValue { Label = "Dinas Sosial" });
        await page.GetByRole(AriaRole.Button, new() { Name = "Tutup", Exact = true }).ClickAsync();
        await Expect(page.GetByText("dilanjutkan Dinsos")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_meeting_is_written_down_in_the_meeting()
    {
        var page = await product.OpenAsync();
        await page.LogInAsync("banjarbaru.sekretaris");
        await page.GotoAsync("/team");
        await page.PictureAsync("team");
        await page.GetByText("Tambah anggota").ClickAsync();
        await page.GetByLabel("Nama orang").FillAsync("Rahmawati");
        await page.GetByLabel("SKPD atau lembaga").SelectOptionAsync(new SelectOptionValue { Label = "Dinas Pendidikan" });
        await page.GetByRole(AriaRole.Button, new() { Name = "Tambah", Exact = true }).ClickAsync();
        await Expect(page.Locator("strong", new() { HasText = "Rahmawati" })).ToBeVisibleAsync();

        await page.GotoAsync("/meetings");
        await Expect(page.GetByText("1 keputusan melewati tenggat.")).ToBeVisibleAsync();
        await page.PictureAsync("meetings");
        await page.GetByText("Rakor baru").ClickAsync();
        await page.GetByLabel("Judul").FillAsync("Rakor triwulan");
        await page.GetByLabel("Tanggal").FillAsync(TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await page.GetByLabel("Tempat").FillAsync("Balai Kota");
        await page.GetByLabel("Agenda").FillAsync("Hasil survei\nRencana aksi");
        await page.GetByRole(AriaRole.Button, new() { Name = "Buat" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Rakor triwulan");

        await page.GetByText("Tambah keputusan").ClickAsync();
        await page.GetByLabel("Apa yang diputuskan").FillAsync("Buka kelas ayah di tiga RT");
        await page.GetByLabel("Penanggung jawab").SelectOptionAsync(new SelectOptionValue { Label = "Dinas Pendidikan" });
        await page.GetByLabel("Tenggat").FillAsync("2099-12-31");
        await page.GetByRole(AriaRole.Button, new() { Name = "Tambah", Exact = true }).First.ClickAsync();
        await Expect(page.GetByText("tenggat 31 Desember 2099")).ToBeVisibleAsync();

        await page.GetByText("Catat kehadiran anggota").ClickAsync();
        await page.Locator("#state-0").SelectOptionAsync("Present");
        await page.Locator("#state-1").SelectOptionAsync("Represented");
        await page.Locator("#by-1").FillAsync("Asisten II");
        await page.Locator("form:has(#state-0)").GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        await Expect(page.GetByText("1 hadir, 1 diwakili, 0 tidak hadir.")).ToBeVisibleAsync();

        await page.GetByLabel("Lampirkan berkas").SetInputFilesAsync(new FilePayload { Name = "undangan.html", MimeType = "text/html", Buffer = "%PDF-1.7 undangan"u8.ToArray() });
        await page.GetByRole(AriaRole.Button, new() { Name = "Lampirkan", Exact = true }).ClickAsync();
        var link = page.GetByRole(AriaRole.Link, new() { Name = "undangan.pdf" });
        await Expect(link).ToBeVisibleAsync();
        var file = await page.APIRequest.GetAsync((await link.GetAttributeAsync("href"))!);
        file.Headers["content-disposition"].ShouldStartWith("attachment");
        file.Headers["x-content-type-options"].ShouldBe("nosniff");
        file.Headers["content-type"].ShouldBe("application/pdf");
        await page.PictureAsync("meeting");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(page.GetByText("Tambah keputusan")).ToBeHiddenAsync();
        await page.PictureAsync("meeting-print");
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        await page.SetViewportSizeAsync(360, 740);
        await page.PictureAsync("meeting");
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360);

        await page.Locator("ol.tasks summary").First.ClickAsync();
        await page.GetByLabel("Hasilnya").FillAsync("Kelas dibuka");
        await page.GetByRole(AriaRole.Button, new() { Name = "Tandai selesai" }).ClickAsync();
        await Expect(page.GetByText("Kelas dibuka")).ToBeVisibleAsync();
        await page.LogOutAsync();

        await page.LogInAsync("banjarbaru.lurah");
        await page.GotoAsync("/meetings");
        await page.GetByRole(AriaRole.Link, new() { Name = "Rakor triwulan" }).First.ClickAsync();
        await Expect(page.GetByText("Kelas dibuka")).ToBeVisibleAsync();
        (await page.Locator("main form").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task The_province_keeps_its_team_and_meetings()
    {
        var page = await product.OpenPhoneAsync();
        await page.LogInAsync("provinsi.admin");
        await page.GotoAsync("/province/team");
        await page.GetByLabel("Nomor keputusan").FillAsync("188.44/010/KUM");
        await page.GetByLabel("Tanggal keputusan").FillAsync("2020-02-01");
        await page.GetByLabel("Berlaku sejak").FillAsync("2020-02-01");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        await Expect(page.GetByText("188.44/010/KUM").First).ToBeVisibleAsync();
        await page.GotoAsync("/province/meetings");
        await page.GetByText("Rakor baru").ClickAsync();
        await page.GetByLabel("Judul").FillAsync("Rakor provinsi");
        await page.GetByLabel("Tanggal").FillAsync("2026-03-02");
        await page.GetByLabel("Tempat").FillAsync("Banjarbaru");
        await page.GetByRole(AriaRole.Button, new() { Name = "Buat" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Rakor provinsi");
        await page.PictureAsync("province-meeting");
        (await page.StatusAsync("/meetings")).ShouldBe(403);
    }
}
