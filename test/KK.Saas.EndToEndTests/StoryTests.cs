using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KK.Saas.EndToEndTests;

/// <summary>The main job from end to end: two families answer, and everybody who must know of it does, and nobody else.</summary>
public sealed class StoryTests(Product product) : IClassFixture<Product>
{
    private const string Village = "/kelurahan/63.72.03.1003";
    private const string Income = "Pendapatan per kapita keluarga";
    private const int SecondsForASum = 30;

    [Fact]
    public async Task Two_families_answer_and_the_kelurahan_and_the_province_move()
    {
        var admin = await product.OpenAsync();
        await admin.LogInAsync("banjarbaru.admin");
        var province = await product.OpenAsync();
        await province.LogInAsync("provinsi.analis");
        var (poor, answered) = (await PoorFamiliesAsync(admin), await AnsweredAsync(province));

        var kader = await product.OpenPhoneAsync();
        await kader.LogInAsync("banjarbaru.kader");
        var first = await AskAtTheDoorAsync(kader);
        var (second, code) = await GiveCodeAsync(kader);
        await AnswerByCodeAsync(code);

        await SeeScoreAsync(kader, first);
        await SeeScoreAsync(kader, second);
        (await WaitForAsync(() => PoorFamiliesAsync(admin), poor + 2)).ShouldBe(poor + 2);
        await Expect(admin.Locator(".problems li", new() { HasText = Income }).GetByText("Pelatihan kerja BLK dan penempatan").First).ToBeVisibleAsync();
        await admin.PictureAsync("kelurahan");
        (await WaitForAsync(() => AnsweredAsync(province), answered + 2)).ShouldBe(answered + 2);
        await province.PictureAsync("province");
        await SeeNothingFromOutsideAsync(first);
    }

    /// <summary>A questionnaire on a phone with the connection lost on the way.</summary>
    private static async Task<string> AskAtTheDoorAsync(IPage kader)
    {
        var family = await kader.AddFamilyAsync("Siti Aminah");
        await kader.GotoAsync(family + "/answer");
        await kader.PassConsentTextAsync();
        await kader.PictureAsync("question");
        await kader.AnswerAsync(SurveySteps.Widow.Take(9));
        await kader.Context.SetOfflineAsync(true);
        await kader.WaitForTimeoutAsync(500);
        await kader.Context.SetOfflineAsync(false);
        await kader.ReloadAsync();
        // The draft on the server goes on where the first answer is missing.
        await kader.AnswerAsync(SurveySteps.Widow.Skip(9));
        await kader.PictureAsync("review-answers");
        await kader.SendAsync();
        await kader.PictureAsync("receipt");
        return family;
    }

    private static async Task<(string Family, string Code)> GiveCodeAsync(IPage kader)
    {
        var family = await kader.AddFamilyAsync("Rusdiana");
        await kader.GotoAsync(family);
        await kader.GetByRole(AriaRole.Button, new() { Name = "Buat kode" }).ClickAsync();
        var code = await kader.Locator(".code-shown").InnerTextAsync();
        await kader.PictureAsync("code-for-family");
        return (family, code);
    }

    /// <summary>Another phone, no account: the code alone.</summary>
    private async Task AnswerByCodeAsync(string code)
    {
        var head = await product.OpenPhoneAsync();
        await head.GotoAsync("/isi");
        await head.PictureAsync("code");
        await head.GetByLabel("Kode").FillAsync(code.ToLowerInvariant());
        await head.GetByRole(AriaRole.Button, new() { Name = "Buka kuesioner" }).ClickAsync();
        await head.PassConsentTextAsync();
        (await head.ContentAsync()).ShouldNotContain("Rusdiana");
        await head.AnswerAsync(SurveySteps.Widow);
        await head.SendAsync();
        await head.PictureAsync("code-receipt");
        await head.ReloadAsync();
        await Expect(head.GetByText("Jawaban dengan kode ini sudah diterima")).ToBeVisibleAsync();
        // The code opens nothing else.
        (await head.StatusAsync("/families")).ShouldBe(200);
        await Expect(head.GetByLabel("Kata sandi")).ToBeVisibleAsync();
    }

    private static async Task SeeScoreAsync(IPage page, string family)
    {
        await page.GotoAsync(family);
        await Expect(page.GetByText("87,50")).ToBeVisibleAsync();
        await Expect(page.GetByText("Disembunyikan").First).ToBeVisibleAsync();
        await page.GetByText("87,50").ScrollIntoViewIfNeededAsync();
        await page.PictureAsync("score");
    }

    private async Task SeeNothingFromOutsideAsync(string family)
    {
        var other = await product.OpenAsync();
        await other.LogInAsync("banjarmasin.admin");
        (await other.StatusAsync(family)).ShouldBe(404);
        (await other.StatusAsync(Village)).ShouldBe(404);
        (await other.StatusAsync("/province")).ShouldBe(403);
        await other.GotoAsync(family + "/answer");
        await Expect(other.GetByText("tidak ada di wilayah Anda")).ToBeVisibleAsync();
        await other.GotoAsync("/families?Search=Siti+Aminah&Text=Siti+Aminah");
        (await other.ContentAsync()).ShouldNotContain(family);
        await other.GotoAsync("/kelurahan");
        (await other.ContentAsync()).ShouldNotContain("Sungai Tiung");
    }

    private static async Task<int> PoorFamiliesAsync(IPage admin)
    {
        await admin.GotoAsync(Village);
        var text = await admin.Locator(".problems li", new() { HasText = Income }).Locator("strong").First.InnerTextAsync();
        return Number(Regex.Match(text, "[0-9.]+").Value);
    }

    private static async Task<int> AnsweredAsync(IPage province)
    {
        await province.GotoAsync("/province");
        return Number(await province.Locator("tr", new() { HasText = "Kota Banjarbaru" }).First.Locator("td.num").Last.InnerTextAsync());
    }

    private static int Number(string text) => int.Parse(text.Trim(), NumberStyles.AllowThousands, CultureInfo.GetCultureInfo("id-ID"));

    /// <summary>Sums come a second or two after the answers; the last value is given when they do not.</summary>
    private static async Task<int> WaitForAsync(Func<Task<int>> read, int wanted)
    {
        for (var second = 0; ; second++)
        {
            var value = await read();
            if (value == wanted || second == SecondsForASum) return value;
            await Task.Delay(1000);
        }
    }
}
