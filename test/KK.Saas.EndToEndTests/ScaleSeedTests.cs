using KK.Saas.Core.Areas;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Time;
using KK.Saas.DbMigrator.Commands;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Families;
using KK.Saas.Families.Application;
using KK.Saas.Families.Domain;
using KK.Saas.Families.Domain.PersonalData;
using KK.Saas.Forms;
using KK.Saas.Questionnaires;
using KK.Saas.Questionnaires.Application;
using KK.Saas.Questionnaires.Domain;
using KK.Saas.Rollups.Domain;
using KK.Saas.Scoring.Application;
using KK.Saas.Scoring.Domain;
using KK.Saas.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.EndToEndTests;

/// <summary>The families that the measurements stand on are what the product itself would have stored.</summary>
public sealed class ScaleSeedTests : IAsyncLifetime
{
    private const int Families = 300;
    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync()
    {
        Environment.SetEnvironmentVariable("PersonalData__MasterKey", DemoDatabase.MasterKey);
        _database = await TestDatabase.CreateAsync();
        (await RunAsync("seed")).ShouldBe(0);
    }

    [Fact]
    public async Task Families_are_found_and_their_scores_are_those_of_their_answers()
    {
        (await SeedAsync(Families)).ShouldBe(0);
        await using var services = CommandLine.BuildServices(Options("seed-scale"));
        await AsCityAsync(services, async s =>
        {
            var context = s.GetRequiredService<SaasDbContext>();
            var vault = s.GetRequiredService<FamilyVault>();
            var families = await context.Set<Family>().Include(f => f.Members).ToListAsync();
            families.Count.ShouldBe(Families);
            foreach (var family in families.Take(20))
            {
                (await vault.IndexAsync(IndexPurpose.FamilyCardNumber, await vault.OpenAsync(family.Id, family.CardNumber))).ShouldBe(family.CardNumberIndex);
                var words = await vault.IndexNamesAsync(family);
                (await context.Set<FamilyNameKey>().Where(k => k.FamilyId == family.Id).Select(k => k.WordIndex).ToListAsync()).ShouldBe(words, ignoreOrder: true);
            }

            await CheckScoresAsync(s);
        });
    }

    [Fact]
    public async Task A_second_run_goes_on_where_the_first_stopped_and_the_sums_follow()
    {
        (await SeedAsync(Families / 2)).ShouldBe(0);
        (await SeedAsync(Families)).ShouldBe(0);
        var grown = await OutcomesAsync();
        grown.Count.ShouldBeGreaterThan(Families);
        await _database.DisposeAsync();
        await InitializeAsync();
        (await SeedAsync(Families)).ShouldBe(0);
        (await OutcomesAsync()).ShouldBe(grown); // the same draw, whatever the steps
    }

    [Fact]
    public async Task Real_families_and_production_are_left_alone()
    {
        await using (var services = CommandLine.BuildServices(Options("seed")))
        {
            await AsCityAsync(services, async s =>
            {
                var context = s.GetRequiredService<SaasDbContext>();
                context.Add(new Family(Banjarbaru, EntityId.New(), new HousePlace(SurveyApplication.SungaiTiung, "1", null, null)));
                await context.SaveChangesAsync();
            });
        }

        (await SeedAsync(Families)).ShouldBe(1);
        (await CommandLine.RunAsync(["seed-scale", .. Arguments(), "--environment", "Production"])).ShouldBe(1);
    }

    public async ValueTask DisposeAsync() => await _database.DisposeAsync();

    /// <summary>The long way: opened, read back and scored by what handles a real submission.</summary>
    private static async Task CheckScoresAsync(IServiceProvider s)
    {
        var context = s.GetRequiredService<SaasDbContext>();
        var submissions = await context.Set<Submission>().Where(x => x.Outcome == VisitOutcome.Completed).OrderBy(x => x.Id).Take(40).ToListAsync();
        foreach (var submission in submissions)
        {
            var instrument = (await s.GetRequiredService<IInstrumentRepository>().FindAsync(submission.InstrumentId))!;
            var answers = AnswerSet.FromJson((await s.GetRequiredService<IPersonalDataProtector>().UnprotectAsync(submission.FamilyId, submission.Answers))!);
            var day = new FormClock(DateOnly.FromDateTime(Wita.FromUtc(submission.SubmittedAtUtc)));
            var form = s.GetRequiredService<CompiledFormCache>().Get(instrument);
            new FormSession(form, answers, day).Validate().ShouldBeEmpty();
            var coded = AnswerSet.From(SubmissionStore.Coded(form, answers).Select(a => KeyValuePair.Create(a.Key, (string?)a.Value)));
            var result = ScoreCalculator.Calculate((await s.GetRequiredService<ScoringModelDirectory>().FindModelAsync(submission.InstrumentId))!, coded, day);
            var fact = await context.Set<FamilyFact>().SingleOrDefaultAsync(f => f.FamilyId == submission.FamilyId && f.Period == submission.Period);
            if (submission.State == SubmissionState.Returned) fact.ShouldBeNull();
            else (fact!.MetMask, fact.ApplicableMask, fact.IndexTenThousandths).ShouldBe((result.MetMask, result.ApplicableMask, result.IndexTenThousandths));
        }
    }

    private async Task<List<string>> OutcomesAsync()
    {
        await using var services = CommandLine.BuildServices(Options("seed-scale"));
        var facts = new List<string>();
        await AsCityAsync(services, async s => facts.AddRange(await s.GetRequiredService<SaasDbContext>().Set<FamilyFact>()
            .Select(f => f.Region + "|" + f.Outcome + "|" + f.ApplicableMask + "|" + f.MetMask + "|" + f.IndexTenThousandths).ToListAsync()));
        return [.. facts.Order(StringComparer.Ordinal)];
    }

    private static async Task AsCityAsync(IServiceProvider services, Func<IServiceProvider, Task> work)
    {
        using var a = services.GetRequiredService<ICurrentTenant>().Change(Banjarbaru);
        using var b = services.GetRequiredService<ICurrentArea>().Change(AreaScope.All);
        await using var scope = services.CreateAsyncScope();
        await work(scope.ServiceProvider);
    }

    private Task<int> SeedAsync(int families) => RunAsync("seed-scale", "--families", $"{families}", "--periods", "2", "--regency", "63.72");

    private Task<int> RunAsync(string command, params string[] more) => CommandLine.RunAsync([command, .. Arguments(), "--environment", "Demo", .. more]);

    private CommandOptions Options(string command) => CommandOptions.Parse([command, .. Arguments(), "--environment", "Demo"])!;

    private string[] Arguments() => TestDatabase.IsPostgreSql
        ? ["--postgres", _database.ConnectionString]
        : ["--sqlite", _database.ConnectionString.Replace("Data Source=", "", StringComparison.Ordinal)];
}
