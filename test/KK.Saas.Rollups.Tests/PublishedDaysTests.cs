using KK.Saas.Core.Regions;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Rollups.Domain;
using KK.Saas.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Rollups.Tests;

/// <summary>
/// Compares every publication with the one before it, over days on which few and many families answer, correct themselves and refuse:
/// between two looks at the same numbers either nothing changed, or at least five families did.
/// </summary>
public sealed class PublishedDaysTests : IAsyncLifetime
{
    private const int Days = 8;

    private static readonly RegionCode[] Villages = [SurveyApplication.SungaiTiung, SurveyApplication.Cempaka, RegionCode.Parse("63.72.03.1001")];

    private readonly SurveyApplication _app = new();
    private readonly Random _random = new(7);
    private readonly List<Guid> _families = [];
    private readonly Dictionary<(RegionCode, FamilyGroup), (string Numbers, Dictionary<Guid, string> Facts)> _looks = [];
    private int _changes;

    [Fact]
    public async Task Between_two_looks_no_single_family_shows()
    {
        for (var day = 0; day < Days; day++)
        {
            for (var i = _random.Next(1, 7); i > 0; i--)
            {
                await SomebodyAnswersAsync();
                await _app.RecountAsync(Banjarbaru);
                await LookAsync();
            }

            _app.Clock.Advance(TimeSpan.FromDays(1));
            await _app.NightAsync(Banjarbaru);
            await LookAsync();
        }

        _changes.ShouldBeGreaterThan(4);
    }

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task SomebodyAnswersAsync()
    {
        var answers = new Dictionary<string, string>(SurveyApplication.Widow)
        {
            ["religion"] = Yes(), ["community"] = Yes(), ["food_enough"] = Yes(), ["head_sex"] = _random.Next(2) == 0 ? "female" : "male", ["consent"] = _random.Next(6) == 0 ? "no" : "yes",
        };
        if (answers["consent"] == "no") answers = new Dictionary<string, string> { ["consent"] = "no" };
        if (_families.Count > 0 && _random.Next(4) == 0)
        {
            await _app.SubmitAsync((await _app.FillAsync(_families[_random.Next(_families.Count)], answers)).DraftId);
            return;
        }

        _families.Add(await _app.AskedFamilyAsync(Villages[_random.Next(Villages.Length)], answers));
    }

    private string Yes() => _random.Next(3) == 0 ? "no" : "yes";

    private async Task LookAsync()
    {
        var rows = await _app.AsHostAsync(s => s.GetRequiredService<SaasDbContext>().Set<PublishedFigures>().AsNoTracking().ToListAsync());
        var facts = await _app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<SaasDbContext>().Set<FamilyFact>().AsNoTracking().ToListAsync());
        foreach (var row in rows)
        {
            var numbers = $"{row.Scored} {row.IndexTenThousandths} {Text(row.Categories)} {Text(row.Dimensions)} {Text(row.Met)} {Text(row.NotMet)} {Text(row.NotApplicable)}";
            var inside = facts.Where(f => f.Region.IsWithin(row.Region) && f.Groups.Has(row.Group)).ToDictionary(f => f.FamilyId, f => $"{f.Outcome} {f.ApplicableMask} {f.MetMask} {f.IndexTenThousandths}");
            if (_looks.TryGetValue((row.Region, row.Group), out var before) && before.Numbers == numbers) continue;
            if (before.Facts is { Count: > 0 } && row.HasDetails)
            {
                _changes++;
                inside.Keys.Union(before.Facts.Keys).Count(id => inside.GetValueOrDefault(id) != before.Facts.GetValueOrDefault(id))
                    .ShouldBeGreaterThanOrEqualTo(SmallCells.Least, $"{row.Region} {row.Group}");
            }

            // Until the first details nothing was seen that a difference could be made of.
            _looks[(row.Region, row.Group)] = (numbers, row.HasDetails ? inside : []);
        }
    }

    private static string Text(IEnumerable<int?> values) => string.Join(',', values);
}
