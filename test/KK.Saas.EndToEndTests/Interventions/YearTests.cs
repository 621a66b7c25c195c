using System.Text;
using System.Text.RegularExpressions;
using Hangfire;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KK.Saas.EndToEndTests.Interventions;

/// <summary>
/// The year of a TPK2D from end to end, in Bangkal of Banjarbaru: two families are asked, what they lack becomes a plan, the plan is worked on, what lies too long
/// goes up, the same two are asked again, and the evaluation says what changed.
/// </summary>
public sealed class YearTests(YearProduct product) : IClassFixture<YearProduct>
{
    private const string Village = "63.72.03.1002";
    private const string Name = "Bangkal";
    private const string Problem = "Pendapatan per kapita keluarga";
    private const string Line = "Pelatihan menjahit Bangkal";
    private const string Late = "Kunjungan sesudah pelatihan";
    private const string Meeting = "Rakor penetapan rencana Bangkal";

    [Fact]
    public async Task From_a_survey_to_the_evaluation_of_the_next()
    {
        var (first, second) = await SurveyAsync();
        await ChooseLocusAsync();
        var plan = await AgreePlanAsync();
        await ReportAndFollowUpAsync(plan);
        await EscalateAsync(plan);
        var change = await AskAgainAsync(first, second);
        await EvaluateAsync(change);
    }

    private async Task<(string First, string Second)> SurveyAsync()
    {
        var admin = await AsAsync("banjarbaru.admin");
        var poor = await admin.FamiliesWithAsync(Village, Problem);
        var phone = await AsAsync("banjarbaru.supervisor", isPhone: true);
        var (first, second) = (await phone.AddFamilyAsync("Siti Aminah", Village), await phone.AddFamilyAsync("Rusdiana", Village));
        (await phone.AskAsync(first, SurveySteps.Widow)).ShouldBe(87.50m);
        await phone.PictureAsync("year-score-before");
        (await phone.AskAsync(second, SurveySteps.Widow)).ShouldBe(87.50m);
        (await YearPages.WaitForAsync(() => admin.FamiliesWithAsync(Village, Problem), n => n == poor + 2)).ShouldBe(poor + 2);
        await admin.PictureAsync("year-problem");
        return (first, second);
    }

    /// <summary>The chair takes the problem up; the secretary decides on the locus.</summary>
    private async Task ChooseLocusAsync()
    {
        var chair = await AsAsync("banjarbaru.ketua");
        await chair.GotoAsync($"/kelurahan/{Village}");
        var problem = chair.Locator(".problems > li", new() { HasText = Problem });
        await problem.GetByText("Putuskan", new() { Exact = true }).ClickAsync();
        await problem.GetByLabel("Keputusan").SelectOptionAsync(new SelectOptionValue { Label = "Diambil" });
        await problem.GetByRole(AriaRole.Button, new() { Name = "Simpan keputusan" }).ClickAsync();
        await Expect(problem.Locator(".badge", new() { HasText = "Diambil" })).ToBeVisibleAsync();

        var page = await AsAsync("banjarbaru.sekretaris");
        await page.GotoAsync("/loci");
        await page.GetByText("Rencanakan atau tetapkan").ClickAsync();
        await page.GetByLabel("Tahun anggaran", new() { Exact = true }).FillAsync("2026");
        await page.GetByLabel("Kelurahan/desa").SelectOptionAsync(Village);
        await page.GetByLabel("Alasan").FillAsync("Pendapatan keluarga di bawah garis kemiskinan");
        await page.GetByRole(AriaRole.Button, new() { Name = "Tetapkan", Exact = true }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex(@"/loci\?"));
        await page.Locator("section.card", new() { HasText = "2026" }).GetByRole(AriaRole.Link, new() { Name = Name, Exact = true }).ClickAsync();
        await Expect(page.Locator("[aria-current=step]")).ToHaveTextAsync("Ditetapkan");
        await page.GetByRole(AriaRole.Button, new() { Name = "Tandai sudah didata" }).ClickAsync();
        await Expect(page.Locator("[aria-current=step]")).ToHaveTextAsync("Didata");
        await page.PictureAsync("year-locus");
    }

    /// <summary>A plan with one activity against the problem, agreed in a rakor that is on record.</summary>
    private async Task<string> AgreePlanAsync()
    {
        var page = await AsAsync("banjarbaru.sekretaris");
        await page.GotoAsync("/plans");
        await page.GetByLabel("Lokus").SelectOptionAsync(new SelectOptionValue { Label = $"{Name} 2026" });
        await page.GetByRole(AriaRole.Button, new() { Name = "Mulai" }).ClickAsync();
        await Expect(page.GetByText("Belum ada kegiatan").First).ToBeVisibleAsync();
        var plan = new Uri(page.Url).AbsolutePath;
        if (await page.GetByText(" masalah lain, ").CountAsync() > 0) await page.GetByText(" masalah lain, ").ClickAsync();
        await page.PictureAsync("year-plan-problems");
        await page.GetByRole(AriaRole.Link, new() { Name = $"Tambah kegiatan untuk {Problem}" }).ClickAsync();
        await page.Locator(".plan-choice", new() { HasText = "Pelatihan kerja BLK" }).First.ClickAsync();
        await page.GetByLabel("Kegiatan", new() { Exact = true }).FillAsync(Line);
        await page.GetByLabel("SKPD").SelectOptionAsync(new SelectOptionValue { Label = "DP3APMP2KB" });
        await page.GetByLabel("Target keluarga").FillAsync("2");
        await page.GetByLabel("Pagu (rupiah)").FillAsync("6000000");
        await page.GetByLabel(Problem).FillAsync("50");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        await Expect(page.Locator(".plan-card", new() { HasText = Line })).ToContainTextAsync("Rp6.000.000");
        await Expect(page.Locator(".board-status")).ToContainTextAsync("Draf");

        await MeetAsync(page);
        await page.GotoAsync(plan + "/step");
        await page.GetByLabel("Rakor", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.PictureAsync("year-agree");
        await page.GetByRole(AriaRole.Button, new() { Name = "Catat kesepakatan" }).ClickAsync();
        await Expect(page.Locator(".board-status")).ToContainTextAsync("Disepakati");
        await page.PictureAsync("year-board");
        await page.GotoAsync(plan + "/versions");
        await page.GetByRole(AriaRole.Link, new() { Name = Meeting }).ClickAsync();
        await Expect(page.Locator(".tasks strong", new() { HasText = "Pelatihan bagi dua keluarga" })).ToBeVisibleAsync();
        return plan;
    }

    private static async Task MeetAsync(IPage page)
    {
        await page.GotoAsync("/meetings");
        await page.GetByText("Rakor baru").ClickAsync();
        await page.GetByLabel("Judul").FillAsync(Meeting);
        await page.GetByLabel("Tanggal", new() { Exact = true }).FillAsync(await page.EvaluateAsync<string>("new Date().toISOString().slice(0, 10)"));
        await page.GetByLabel("Tempat").FillAsync("Aula Setda");
        await page.GetByRole(AriaRole.Button, new() { Name = "Buat" }).ClickAsync();
        await page.GetByText("Tambah keputusan").ClickAsync();
        await page.GetByLabel("Apa yang diputuskan").FillAsync("Pelatihan bagi dua keluarga");
        await page.GetByLabel("Pihak lain", new() { Exact = true }).FillAsync("Lurah Bangkal");
        await page.GetByLabel("Tenggat", new() { Exact = true }).FillAsync("2027-06-30");
        await page.GetByRole(AriaRole.Button, new() { Name = "Tambah", Exact = true }).First.ClickAsync();
        await Expect(page.Locator(".tasks strong", new() { HasText = "Pelatihan bagi dua keluarga" })).ToBeVisibleAsync();
        await page.PictureAsync("year-rakor");
    }

    private async Task ReportAndFollowUpAsync(string plan)
    {
        var phone = await AsAsync("banjarbaru.staf", isPhone: true);
        var report = await phone.ReportAsync($"{Line} (2026) · {Name}", "Kelas menjahit hari pertama", 2, 4_250_000);
        await phone.PictureAsync("year-reported");

        var head = await AsAsync("banjarbaru.kadis");
        (await head.NoticesAsync("Kelas menjahit hari pertama")).ShouldHaveSingleItem().ShouldContain("Laporan menunggu keputusan Anda");
        await head.PictureAsync("year-head");
        await head.GotoAsync(report);
        await head.GetByText("Tindak lanjut", new() { Exact = true }).ClickAsync();
        await head.GetByLabel("Apa yang harus dikerjakan").FillAsync("Carikan mesin jahit bekas");
        await head.GetByLabel("Penanggung jawab").SelectOptionAsync(new SelectOptionValue { Label = "Staf SKPD" });
        await head.GetByRole(AriaRole.Button, new() { Name = "Tugaskan" }).ClickAsync();
        await Expect(head.GetByText("Ditindaklanjuti").First).ToBeVisibleAsync();

        (await phone.NoticesAsync("Kelas menjahit hari pertama")).ShouldContain(n => n.Contains("Ada tindak lanjut"));
        await phone.GotoAsync(report);
        await phone.GetByLabel("Hasilnya").FillAsync("Dua mesin dipinjam");
        await phone.GetByRole(AriaRole.Button, new() { Name = "Tandai selesai" }).ClickAsync();
        await Expect(phone.GetByText("Selesai: Dua mesin dipinjam")).ToBeVisibleAsync();
        await phone.ReportAsync($"{Line} (2026) · {Name}", Late, 1, 750_000);

        // What nobody has accepted is no realisation yet.
        await head.GotoAsync($"{plan}?year=2026");
        await Expect(head.Locator(".plan-card", new() { HasText = Line })).ToContainTextAsync("Realisasi Rp4.250.000 · 2 keluarga · 1 laporan");
    }

    /// <summary>Nobody decides on the second report: five days are for the head, then it is the secretary's, seven days later the chair's.</summary>
    private async Task EscalateAsync(string plan)
    {
        (await ToldAsync("banjarbaru.sekretaris")).ShouldBeEmpty();
        product.Clock.MoveDays(5);
        await RunDailyJobAsync();
        (await ToldAsync("banjarbaru.sekretaris")).ShouldBeEmpty();
        product.Clock.MoveDays(1);
        await RunDailyJobAsync();
        (await YearPages.WaitForAsync(() => ToldAsync("banjarbaru.sekretaris"), n => n.Count > 0)).ShouldHaveSingleItem().ShouldContain("diteruskan ke sekretaris");
        (await ToldAsync("banjarbaru.ketua")).ShouldBeEmpty();
        product.Clock.MoveDays(6);
        await RunDailyJobAsync();
        (await YearPages.WaitForAsync(() => ToldAsync("banjarbaru.ketua"), n => n.Count > 0)).ShouldHaveSingleItem().ShouldContain("diteruskan ke ketua");
        (await ToldAsync("banjarbaru.sekretaris")).ShouldHaveSingleItem();
        var chair = await AsAsync("banjarbaru.ketua", isPhone: true);
        await chair.GotoAsync("/notices");
        await chair.PictureAsync("year-chair");
        await chair.GetByRole(AriaRole.Button, new() { Name = $"Buka {Late}" }).ClickAsync();
        await Expect(chair.GetByText("Lewat tenggat: diteruskan ke ketua TPK2D")).ToBeVisibleAsync();
        await chair.PictureAsync("year-overdue");
        await chair.FitsAsync();

        var head = await AsAsync("banjarbaru.kadis");
        await head.GotoAsync(new Uri(chair.Url).AbsolutePath);
        await head.GetByRole(AriaRole.Button, new() { Name = "Terima" }).ClickAsync();
        await Expect(head.Locator("main .badge", new() { HasText = "Diterima" })).ToBeVisibleAsync();
        await head.GotoAsync($"{plan}?year=2026");
        await Expect(head.Locator(".plan-card", new() { HasText = Line })).ToContainTextAsync("Realisasi Rp5.000.000 · 3 keluarga · 2 laporan");
        await head.PictureAsync("year-realised");
    }

    /// <summary>Next summer: the first family earns more, the second lives as before.</summary>
    private async Task<string> AskAgainAsync(string first, string second)
    {
        product.Clock.MoveDays(210);
        var admin = await AsAsync("banjarbaru.admin");
        await admin.GotoAsync("/periods");
        await admin.GetByRole(AriaRole.Button, new() { Name = "Tutup" }).ClickAsync();
        await admin.GetByLabel("Tahun survei").FillAsync("2027");
        await admin.GetByLabel("Nama").FillAsync("Survei kedua");
        await admin.GetByRole(AriaRole.Button, new() { Name = "Buat periode" }).ClickAsync();
        await admin.Locator("section.card", new() { HasText = "Survei kedua" }).GetByRole(AriaRole.Button, new() { Name = "Buka" }).ClickAsync();
        await Expect(admin.Locator("section.card", new() { HasText = "Survei kedua" }).GetByText("Dibuka")).ToBeVisibleAsync();

        var phone = await AsAsync("banjarbaru.supervisor", isPhone: true);
        var better = await phone.AskAsync(first, SurveySteps.Widow.But(("penghasilan seluruh keluarga", "2500000"), ("dirasa cukup", "Ya")));
        await phone.PictureAsync("year-score-after");
        better.ShouldBeGreaterThan(87.50m);
        (await phone.AskAsync(second, SurveySteps.Widow)).ShouldBe(87.50m);
        return ((better - 87.50m) / 2).ToString("+0.00", System.Globalization.CultureInfo.GetCultureInfo("id-ID"));
    }

    private async Task EvaluateAsync(string change)
    {
        var page = await AsAsync("banjarbaru.sekretaris");
        await page.GotoAsync("/evaluations/year?year=2026");
        var locus = page.Locator("section.card", new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = Name, Exact = true }) });
        (await locus.TileAsync("Keluarga pada kedua survei")).ShouldBe("2");
        (await locus.TileAsync("Perubahan rata-rata indeks")).ShouldBe(change);
        (await locus.TileAsync("Realisasi")).ShouldBe("Rp5.000.000");
        await Expect(locus.Locator("tr", new() { HasText = Line })).ToContainTextAsync("3 / 2");
        await page.GetByLabel("Kesimpulan").FillAsync("Satu dari dua keluarga naik.");
        await page.Locator("section.card", new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = "Kesimpulan" }) }).GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        await Expect(page.GetByText("Terakhir disimpan oleh")).ToBeVisibleAsync();
        await locus.EvaluateAsync("card => card.scrollIntoView()");
        await page.PictureAsync("year-evaluation");
        await locus.GetByRole(AriaRole.Link, new() { Name = Name }).ClickAsync();
        // Income is sensitive and two families are few: hidden from the secretary, shown to who may see it.
        var income = page.Locator("table.many tr", new() { HasText = Problem });
        await Expect(income).ToContainTextAsync("Dirahasiakan");
        var admin = await AsAsync("banjarbaru.admin");
        await admin.GotoAsync(new Uri(page.Url).AbsolutePath);
        income = admin.Locator("table.many tr", new() { HasText = Problem });
        (await income.Locator("td").AllInnerTextsAsync()).Take(5).Select(t => Regex.Replace(t, @"\s+", " ").Trim()).ShouldBe(["0,00 % 0 / 2", "50,00 % 1 / 2", "+50,00", "1", "0"]);
        await income.ScrollIntoViewIfNeededAsync();
        await admin.PictureAsync("year-indicators");
        await PrintAsync(page, change);
    }

    private static async Task PrintAsync(IPage page, string change)
    {
        await page.GotoAsync("/evaluations/year?year=2026");
        await page.GetByRole(AriaRole.Link, new() { Name = "Cetak" }).ClickAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(page.GetByText("Satu dari dua keluarga naik.")).ToBeVisibleAsync();
        await Expect(page.GetByText(change, new() { Exact = true }).First).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Kembali" })).Not.ToBeVisibleAsync();
        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }));
        pdf.ShouldStartWith("%PDF-");
        Regex.Count(pdf, @"/Type ?/Page\b").ShouldBeGreaterThan(1);
        await page.SetViewportSizeAsync(718, 2600); // as wide as the paper within its margins
        await page.PictureAsync("year-paper");
    }

    /// <summary>As the scheduler does each morning.</summary>
    private async Task RunDailyJobAsync()
    {
        product.Services.GetRequiredService<IRecurringJobManager>().Trigger("interventions-escalation");
        var monitor = product.Services.GetRequiredService<JobStorage>().GetMonitoringApi();
        await Task.Delay(500);
        (await YearPages.WaitForAsync(() => Task.FromResult(monitor.EnqueuedCount("default") + monitor.ProcessingCount()), n => n == 0)).ShouldBe(0);
    }

    private async Task<IReadOnlyList<string>> ToldAsync(string user)
    {
        var page = await AsAsync(user);
        var told = await page.NoticesAsync(Late);
        await page.Context.CloseAsync();
        return told;
    }

    /// <summary>A browser of a person's own; logins do not outlive the days that the test lets pass.</summary>
    private async Task<IPage> AsAsync(string user, bool isPhone = false)
    {
        var page = isPhone ? await product.OpenPhoneAsync() : await product.OpenAsync();
        await page.LogInAsync(user);
        return page;
    }
}
