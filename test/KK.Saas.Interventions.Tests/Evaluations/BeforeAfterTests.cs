using KK.Saas.Core.Areas;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.Interventions.Evaluations;
using KK.Saas.Scoring;
using static KK.Saas.TestBase.SaasTestApplication;
using static KK.Saas.TestBase.SurveyApplication;

namespace KK.Saas.Interventions.Tests.Evaluations;

public sealed class BeforeAfterTests(EvaluationApplication app) : IClassFixture<EvaluationApplication>
{
    private static RegionCode Other { get; } = RegionCode.Parse("63.72.03.1001");

    [Fact]
    public async Task The_same_families_are_compared_with_themselves_and_with_others()
    {
        var locus = await app.LocusAsync(SungaiTiung, year: new(2026));
        var bit = 1L << Plain(0).Ordinal;
        var low = app.Model.Categories[1].FromTenThousandths;
        await app.FactAsync(SungaiTiung, (bit, 0, low - 10_000), (bit, bit, low + 90_000)); // rises, newly met
        await app.FactAsync(SungaiTiung, (bit, bit, low), (bit, 0, low));                    // lost
        await app.FactAsync(SungaiTiung, (bit, bit, low), (0, 0, low));                      // not applicable later
        await app.FactAsync(SungaiTiung, (bit, bit, low), null);
        await app.FactAsync(SungaiTiung, null, (bit, bit, low));
        await app.FactAsync(SungaiTiung, null, (bit, bit, low));
        await app.FactAsync(Cempaka, (bit, 0, low), (bit, bit, low + 10_000));
        await app.FactAsync(Cempaka, (bit, 0, low), null);
        await app.ActivityAsync(SungaiTiung, new DateOnly(2026, 5, 1), 3_000_000, await RepairsAsync(Plain(0).Code));
        await app.ActivityAsync(SungaiTiung, new DateOnly(2028, 5, 1), 9_000_000, null); // not of its years
        await app.ActivityAsync(Cempaka, new DateOnly(2026, 5, 1), 9_000_000, null);

        var found = await app.ReadAsync(e => e.GetAsync(locus.Id));
        (found.Before!.SurveyYear, found.After!.SurveyYear).ShouldBe((2025, 2026));
        var result = found.Result!;
        (result.Families, result.OnlyBefore, result.OnlyAfter, result.Lifted, result.OtherFamilies).ShouldBe((3, 1, 2, 1, 1));
        decimal.Round(result.Index!.Change, 4).ShouldBe(3.3333m); // +10, 0, 0
        result.Movement.Sum(r => r.To.Sum()).ShouldBe(3);
        (result.Movement[0].To[1], result.Movement[1].To[1]).ShouldBe((1, 2));
        (decimal.Round(result.Difference!.Value, 4), result.Difference.Others.Change, result.Difference.Interval).ShouldBe((2.3333m, 1m, null));
        var indicator = result.Indicators.Single(i => i.Code == Plain(0).Code);
        indicator.Counts.ShouldBe(new IndicatorCounts(0, 1, 1, 0, 1));
        (indicator.Share!.Before, indicator.Share.Change, indicator.Difference!.Value).ShouldBe((50m, 0m, -100m));
        (indicator.Spent, indicator.CostPerNewlyMet).ShouldBe((3_000_000L, 3_000_000L));
        (found.Cost.Spent, found.Cost.PerFamily).ShouldBe((3_000_000L, 3_000_000L));
        result.Indicators.Single(i => i.Code == Plain(1).Code).CostPerNewlyMet.ShouldBeNull();

        // Who sees the locus alone has nothing beside it; who does not see it has nothing at all.
        var own = (await app.ReadAsync(e => e.GetAsync(locus.Id), area: AreaScope.Of([SungaiTiung]))).Result!;
        (own.Families, own.OtherFamilies, own.Difference).ShouldBe((3, 0, null));
        await Should.ThrowAsync<EntityNotFoundException>(() => app.ReadAsync(e => e.GetAsync(locus.Id), area: AreaScope.Of([Cempaka])));
        await Should.ThrowAsync<EntityNotFoundException>(() => app.ReadAsync(e => e.GetAsync(locus.Id), tenant: Banjarmasin));
        await Should.ThrowAsync<PermissionDeniedException>(() => app.ReadAsync(e => e.GetAsync(locus.Id), permissions: [InterventionsPermissions.ReadLoci]));
    }

    [Fact]
    public async Task Small_counts_of_secret_indicators_are_withheld_on_the_page_and_in_the_file()
    {
        var locus = await app.LocusAsync(Other, year: new(2025)); // so that its families are nobody's "others"
        var secret = app.Model.Indicators.First(i => i.Sensitivity == IndicatorSensitivity.Violence);
        var bit = 1L << secret.Ordinal;
        for (var i = 0; i < 6; i++) await app.FactAsync(Other, (bit, 0, 500_000), (bit, 0, 500_000));
        await app.FactAsync(Other, (bit, 0, 500_000), (bit, bit, 500_000));

        string[] permissions = [InterventionsPermissions.ReadEvaluation];
        var hidden = (await app.ReadAsync(e => e.GetAsync(locus.Id), permissions: permissions)).Result!.Indicators.Single(i => i.Code == secret.Code);
        (hidden.IsWithheld, hidden.Counts, hidden.Share, hidden.Difference, hidden.CostPerNewlyMet).ShouldBe((true, null, null, null, null));
        var shown = (await app.ReadAsync(e => e.GetAsync(locus.Id), permissions: [.. permissions, ScoringPermissions.ReadScores, ScoringPermissions.ReadSensitive, ScoringPermissions.ReadViolence])).Result!.Indicators.Single(i => i.Code == secret.Code);
        shown.Counts.ShouldBe(new IndicatorCounts(0, 1, 0, 6, 0));
    }

    [Fact]
    public async Task Surveys_are_chosen_in_their_order()
    {
        var locus = await app.LocusAsync(RegionCode.Parse("63.72.03.1002"));
        var found = await app.ReadAsync(e => e.GetAsync(locus.Id, 2025, 2026));
        (found.Result!.Families, found.Result.Index, found.Cost.PerFamily).ShouldBe((0, null, null));
        foreach (var (before, after) in new[] { (2026, 2025), (2026, 2026), (2024, 2026) })
            (await Should.ThrowAsync<BusinessException>(() => app.ReadAsync(e => e.GetAsync(locus.Id, before, after)))).Code.ShouldBe("Interventions.Evaluations:Periods");
        var single = await app.LocusAsync(RegionCode.Parse("63.71.01.1001"), Banjarmasin);
        (await app.ReadAsync(e => e.GetAsync(single.Id), tenant: Banjarmasin)).Result.ShouldBeNull();
    }

    [Fact]
    public async Task The_year_is_written_up_and_exported()
    {
        var locus = await app.LocusAsync(RegionCode.Parse("63.72.03.1002"));
        await app.ActivityAsync(locus.Region, new DateOnly(locus.Year.Value, 2, 1), 5_000_000, null);
        await app.DoAsync(e => e.SaveNoteAsync(locus.Year, EvaluationSection.Conclusions, " =1+1 ", 0));
        await app.DoAsync(e => e.SaveNoteAsync(locus.Year, EvaluationSection.Conclusions, "=1+1", 0)); // sent twice
        (await Should.ThrowAsync<BusinessException>(() => app.DoAsync(e => e.SaveNoteAsync(locus.Year, EvaluationSection.Conclusions, "lain", 0)))).Code.ShouldEndWith(":ChangedMeanwhile");
        (await Should.ThrowAsync<BusinessException>(() => app.DoAsync(e => e.SaveNoteAsync(locus.Year, (EvaluationSection)99, "lain", 0)))).Code.ShouldEndWith(":Note");
        (await Should.ThrowAsync<BusinessException>(() => app.DoAsync(e => e.SaveNoteAsync(locus.Year, EvaluationSection.Work, new string('a', 8001), 0)))).Code.ShouldEndWith(":Note");
        await Should.ThrowAsync<PermissionDeniedException>(() =>
            app.DoAsync(e => e.SaveNoteAsync(locus.Year, EvaluationSection.Work, "x", 0), permissions: [InterventionsPermissions.ReadEvaluation]));

        var year = await app.ReadAsync(e => e.GetYearAsync(locus.Year));
        year.Loci.Single().Activities.Single().ShouldBe(new ActivityRow(locus.Year, "Dinsos", "Pelatihan", false, 0, 0, 0, 5_000_000, 1));
        var note = year.Notes.Single(n => n.Section == EvaluationSection.Conclusions);
        (note.Text, note.SavedBy, note.Version).ShouldBe(("=1+1", "Test", 1));
        (await app.ReadAsync(e => e.GetYearAsync(locus.Year), tenant: Banjarmasin)).Notes.ShouldAllBe(n => n.Text.Length == 0);
        var names = new System.IO.Compression.ZipArchive(new MemoryStream(await app.ReadAsync(e => e.ExportAsync(locus.Year)))).Entries.Count(e => e.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal));
        names.ShouldBe(5);
    }

    private IndicatorInfo Plain(int n) => app.Model.Indicators.Where(i => i.Sensitivity == IndicatorSensitivity.Normal && i.Code.Length > 0).ElementAt(n);

    private async Task<Guid> RepairsAsync(string code) => (await app.CallAsync<ICatalogueAppService, InterventionCatalogue>(Banjarbaru, c => c.GetAsync()))
        .Indicators.Single(i => i.Code == code).Interventions.First(i => i.IndicatorCodes.All(c => c != Plain(1).Code)).Id;
}
