using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KK.Saas.EndToEndTests;

public sealed class SurveyTests(Product product) : IClassFixture<Product>
{
    /// <summary>What the kader picks or types, question after question, for a widow who lives alone.</summary>
    private static readonly (string Question, string Answer)[] Answers =
    [
        ("bersedia menjawab", "Ya"), ("Berapa orang anggota", "1"), ("laki-laki atau perempuan", "Perempuan"), ("status perkawinan", "Cerai mati"),
        ("anak berumur 0 sampai 17", "0"), ("anak usia sekolah, 7", "0"), ("60 tahun ke atas", "1"), ("makan nasi", "Ya"), ("masalah gizi", "Tidak"),
        ("penyakit menahun", "Tidak ada"), ("tempat tidur tetap", "Ya"), ("milik siapa", "Milik sendiri"), ("penghasilan seluruh keluarga", "500000"),
        ("dirasa cukup", "Tidak"), ("Tabungan apa", "Tidak ada"), ("jaminan kesehatan", "Semua"), ("boleh memukul istri", "Tidak setuju"),
        ("pelanggaran hukum", "Tidak"), ("lanjut usia dirawat", "Ya"), ("kegiatan lingkungan", "Ya"), ("kegiatan keagamaan", "Ya"),
    ];

    [Fact]
    public async Task A_kader_asks_a_family_on_a_phone_loses_the_connection_once_and_sees_the_result()
    {
        var page = await product.OpenPhoneAsync();
        await page.LogInAsync("banjarbaru.kader");
        var family = await AddFamilyAsync(page);

        await page.GotoAsync(family + "/answer");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lanjut" }).ClickAsync(); // past the consent text
        await page.PictureAsync("question");
        foreach (var (question, answer) in Answers[..9]) await AnswerAsync(page, question, answer);
        await page.Context.SetOfflineAsync(true);
        await page.WaitForTimeoutAsync(500);
        await page.Context.SetOfflineAsync(false);
        await page.ReloadAsync();
        // The draft on the server goes on where the first answer is missing.
        await Expect(page.Locator("legend")).ToContainTextAsync("penyakit menahun");
        foreach (var (question, answer) in Answers[9..]) await AnswerAsync(page, question, answer);
        await page.PictureAsync("review");
        await page.GetByRole(AriaRole.Button, new() { Name = "Kirim jawaban" }).ClickAsync();
        await Expect(page.GetByText("Jawaban sudah tersimpan")).ToBeVisibleAsync();
        await page.PictureAsync("receipt");

        await page.GotoAsync(family);
        await Expect(page.GetByText("87,50")).ToBeVisibleAsync();
        await Expect(page.GetByText("Disembunyikan").First).ToBeVisibleAsync();
        await page.GetByText("87,50").ScrollIntoViewIfNeededAsync();
        await page.PictureAsync("score");

        var other = await product.OpenAsync();
        await other.LogInAsync("banjarmasin.admin");
        (await other.StatusAsync(family)).ShouldBe(404);
        await other.GotoAsync(family + "/answer");
        await Expect(other.GetByText("tidak ada di wilayah Anda")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_city_admin_sees_the_open_period_with_its_poverty_line()
    {
        var page = await product.OpenAsync();
        await page.LogInAsync("banjarbaru.admin");
        await page.GotoAsync("/periods");
        await Expect(page.GetByText("Rp814.292")).ToBeVisibleAsync();
        await page.PictureAsync("periods");
        await page.GetByRole(AriaRole.Button, new() { Name = "Tutup" }).ClickAsync();
        await Expect(page.GetByText("Ditutup")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Buka", Exact = true }).ClickAsync();
        await Expect(page.GetByText("Dibuka", new() { Exact = true })).ToBeVisibleAsync();
    }

    private static async Task AnswerAsync(IPage page, string question, string answer)
    {
        await Expect(page.Locator("legend")).ToContainTextAsync(question);
        if (await page.Locator("input.answer").CountAsync() > 0)
        {
            await page.Locator("input.answer").FillAsync(answer);
            await page.Locator("input.answer").BlurAsync();
        }
        else
        {
            await page.GetByLabel(answer, new() { Exact = true }).CheckAsync();
        }

        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("Lanjut|Periksa jawaban") }).ClickAsync();
        await Expect(page.Locator(".form-view")).Not.ToContainTextAsync(question);
    }

    private static async Task<string> AddFamilyAsync(IPage page)
    {
        await page.GotoAsync("/families/new");
        await page.GetByLabel("RT", new() { Exact = true }).FillAsync("003");
        await page.GetByLabel("Kelurahan/desa").SelectOptionAsync("63.72.03.1003");
        await page.GetByLabel("Kepala keluarga").FillAsync("Siti Aminah");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        await page.WaitForURLAsync(new System.Text.RegularExpressions.Regex("/families/[0-9a-f-]{36}"));
        return new Uri(page.Url).AbsolutePath;
    }
}
