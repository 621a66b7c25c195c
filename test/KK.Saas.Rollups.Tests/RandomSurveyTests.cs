using KK.Saas.Core.Data;
using KK.Saas.Core.Events;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Regions;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Families;
using KK.Saas.Questionnaires;
using KK.Saas.Rollups.Domain;
using KK.Saas.Scoring;
using KK.Saas.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Rollups.Tests;

/// <summary>
/// Ten thousand random answers, corrections, refusals, withdrawals and changes of the register, as the modules before this one
/// announce them, with recounts in between.
/// </summary>
public sealed class RandomSurveyTests : IAsyncLifetime
{
    private const int Events = 10_000;
    private const int AtOnce = 100;

    private static readonly RegionCode[] Villages = [.. Enumerable.Range(1001, 4).Select(n => RegionCode.Parse($"63.72.05.{n}"))];

    private readonly SurveyApplication _app = new();
    private readonly Random _random = new(20261125);
    private readonly List<(Guid Id, RegionCode Village)> _families = [.. Enumerable.Range(0, 2_500).Select(i => (EntityId.New(), Villages[i % Villages.Length]))];

    [Fact]
    public async Task Sums_equal_a_recount_of_the_facts_to_the_last_digit()
    {
        var period = (await _app.CallAsync<IPeriodDirectory, PeriodInfo?>(Banjarbaru, p => p.FindCurrentAsync()))!;
        for (var done = 0; done < Events; done += AtOnce)
        {
            await _app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IUnitOfWork>().InTransactionAsync(async token =>
            {
                var bus = s.GetRequiredService<ILocalEventBus>();
                foreach (var family in Pick(AtOnce)) await HappenAsync(bus, family, period, token);
                return 0;
            }));
            if (_random.Next(5) == 0) await _app.RecountAsync(Banjarbaru);
        }

        await _app.RecountAsync(Banjarbaru);
        var (facts, sums) = await _app.AsTenantAsync(Banjarbaru, async s =>
        {
            var context = s.GetRequiredService<SaasDbContext>();
            return (await context.Set<FamilyFact>().AsNoTracking().ToListAsync(), await context.Set<VillageSum>().AsNoTracking().ToListAsync());
        });
        facts.Count.ShouldBeGreaterThan(1_000);
        sums.Count.ShouldBe(Villages.Length * 8);
        foreach (var sum in sums) sum.Figures.ShouldBeEquivalentTo(NaiveCount.Of(facts.Where(f => f.Region == sum.Region && Belongs(f, sum.Group))));
        (await _app.NightAsync(Banjarbaru)).Differences.ShouldBeEmpty();
    }

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static bool Belongs(FamilyFact fact, FamilyGroup group) => group == FamilyGroup.All || (fact.Groups.Bits >> ((int)group - 1)) % 2 == 1;

    /// <summary>Each family once in a transaction, as in life.</summary>
    private IEnumerable<(Guid Id, RegionCode Village)> Pick(int count) => Enumerable.Range(0, _families.Count).OrderBy(_ => _random.Next()).Take(count).Select(i => _families[i]).ToList();

    private async Task HappenAsync(ILocalEventBus bus, (Guid Id, RegionCode Village) family, PeriodInfo period, CancellationToken token)
    {
        switch (_random.Next(10))
        {
            case 0:
                await bus.PublishAsync(new SubmissionWithdrawn(family.Id, period.Id), token);
                break;
            case 1:
                await bus.PublishAsync(new FamilyRegisterChanged(family.Village), token);
                break;
            case 2:
                await bus.PublishAsync(Accepted(family, period, (VisitOutcome)_random.Next(2, 5)), token);
                break;
            default:
                var applicable = _random.NextInt64(1L << 24);
                int?[] dimensions = [.. Enumerable.Range(0, 5).Select(_ => _random.Next(6) == 0 ? (int?)null : _random.Next(1_000_001))];
                await bus.PublishAsync(new ScoreWritten(family.Id, family.Village, period.Id, period.InstrumentId, applicable, applicable & _random.NextInt64(1L << 24), _random.Next(1_000_001), dimensions), token);
                await bus.PublishAsync(Accepted(family, period, VisitOutcome.Completed), token);
                break;
        }
    }

    private SubmissionAccepted Accepted((Guid Id, RegionCode Village) family, PeriodInfo period, VisitOutcome outcome) => new(
        EntityId.New(), family.Id, family.Village, period.Id, period.InstrumentId, outcome,
        new Dictionary<string, string>
        {
            [KnownQuestions.HeadSex] = _random.Next(4) == 0 ? "female" : "male",
            [KnownQuestions.Children0To17] = $"{_random.Next(3)}",
            [KnownQuestions.Elderly60] = $"{_random.Next(2)}",
            [KnownQuestions.ChronicOrDisability] = _random.Next(5) == 0 ? "chronic disability" : "none",
        },
        _app.Clock.GetUtcNow().UtcDateTime);
}
