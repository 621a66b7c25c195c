using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KK.Saas.EndToEndTests;

/// <summary>What a kader or a head of family does to answer a questionnaire.</summary>
internal static class SurveySteps
{
    /// <summary>What is picked or typed, question after question, for a widow who lives alone.</summary>
    public static IReadOnlyList<(string Question, string Answer)> Widow { get; } =
    [
        ("bersedia menjawab", "Ya"), ("Berapa orang anggota", "1"), ("laki-laki atau perempuan", "Perempuan"), ("status perkawinan", "Cerai mati"),
        ("anak berumur 0 sampai 17", "0"), ("anak usia sekolah, 7", "0"), ("60 tahun ke atas", "1"), ("makan nasi", "Ya"), ("masalah gizi", "Tidak"),
        ("penyakit menahun", "Tidak ada"), ("tempat tidur tetap", "Ya"), ("milik siapa", "Milik sendiri"), ("penghasilan seluruh keluarga", "500000"),
        ("dirasa cukup", "Tidak"), ("Tabungan apa", "Tidak ada"), ("jaminan kesehatan", "Semua"), ("boleh memukul istri", "Tidak setuju"),
        ("pelanggaran hukum", "Tidak"), ("lanjut usia dirawat", "Ya"), ("kegiatan lingkungan", "Ya"), ("kegiatan keagamaan", "Ya"),
    ];

    /// <summary>Registers a family, of Sungai Tiung unless told otherwise, and gives the address of its card.</summary>
    public static async Task<string> AddFamilyAsync(this IPage page, string headName, string village = "63.72.03.1003")
    {
        await page.GotoAsync("/families/new");
        await page.GetByLabel("RT", new() { Exact = true }).FillAsync("003");
        await page.GetByLabel("Kelurahan/desa").SelectOptionAsync(village);
        await page.GetByLabel("Kepala keluarga").FillAsync(headName);
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/families/[0-9a-f-]{36}"));
        return new Uri(page.Url).AbsolutePath;
    }

    /// <summary>Past the text that is read out before anything is asked.</summary>
    public static Task PassConsentTextAsync(this IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Lanjut" }).ClickAsync();

    public static async Task AnswerAsync(this IPage page, IEnumerable<(string Question, string Answer)> answers)
    {
        foreach (var (question, answer) in answers) await AnswerAsync(page, question, answer);
    }

    public static async Task SendAsync(this IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Kirim jawaban" }).ClickAsync();
        await Expect(page.GetByText("Jawaban sudah tersimpan")).ToBeVisibleAsync();
    }

    private static async Task AnswerAsync(IPage page, string question, string answer)
    {
        var slot = page.Locator(".form-slot.is-current");
        await Expect(slot.Locator("legend")).ToContainTextAsync(question);
        if (await slot.Locator("input.answer").CountAsync() > 0)
        {
            await slot.Locator("input.answer").FillAsync(answer);
            await slot.Locator("input.answer").BlurAsync();
        }
        else
        {
            await slot.GetByLabel(answer, new() { Exact = true }).CheckAsync();
        }

        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("Lanjut|Periksa jawaban") }).ClickAsync();
        await Expect(page.Locator(".form-slot.is-current legend", new() { HasText = question })).ToHaveCountAsync(0);
    }
}
