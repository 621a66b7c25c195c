using KK.Saas.Core.Areas;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Families;
using KK.Saas.Questionnaires;
using KK.Saas.Rollups.Application;
using KK.Saas.Rollups.Domain;
using Shouldly;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.TestBase;

/// <summary>Two cities with an open survey period each.</summary>
public class SurveyApplication : SaasTestApplication
{
    public static RegionCode SungaiTiung { get; } = RegionCode.Parse("63.72.03.1003");

    public static RegionCode Cempaka { get; } = RegionCode.Parse("63.72.03.1004");

    /// <summary>Answers of a widow who lives alone.</summary>
    public static IReadOnlyDictionary<string, string> Widow { get; } = new Dictionary<string, string>
    {
        ["consent"] = "yes", ["member_count"] = "1", ["head_sex"] = "female", ["head_marital"] = "widowed", ["children_0_17"] = "0", ["children_7_18"] = "0",
        ["elderly_60"] = "1", ["food_enough"] = "yes", ["nutrition_problem"] = "no", ["chronic_disability"] = "none", ["fixed_bed"] = "yes", ["house_status"] = "own",
        ["monthly_income"] = "500000", ["income_felt_enough"] = "no", ["savings"] = "none", ["health_insurance"] = "all", ["hitting_wife"] = "disagree",
        ["law_trouble"] = "no", ["elderly_cared"] = "yes", ["community"] = "yes", ["religion"] = "yes",
    };

    public Task<T> CallAsync<TService, T>(TenantId tenant, Func<TService, Task<T>> call, AreaScope? area = null, IEnumerable<string>? permissions = null)
        where TService : notnull => AsTenantAsync(tenant, s => call(s.GetRequiredService<TService>()), permissions, area);

    public async Task<Guid> FamilyAsync(RegionCode village)
    {
        var id = EntityId.New();
        await CallAsync<IFamilyAppService, FamilySaved>(
            TenantId.ForRegion(village.At(RegionLevel.Regency)), f => f.RegisterAsync(id, new FamilyInput(village, "001", null, "7", "Siti Aminah")));
        return id;
    }

    public async Task<AnswerSheet> FillAsync(Guid family, IReadOnlyDictionary<string, string> answers)
    {
        var sheet = await CallAsync<IAnsweringAppService, AnswerSheet>(Banjarbaru, a => a.StartAsync(family));
        foreach (var (question, value) in answers)
            (await CallAsync<IAnsweringAppService, AnswerProblem?>(Banjarbaru, a => a.SaveAnswerAsync(sheet.DraftId, question, value))).ShouldBeNull(question);
        return sheet;
    }

    public Task<SubmitResult> SubmitAsync(Guid draft) => CallAsync<IAnsweringAppService, SubmitResult>(Banjarbaru, a => a.SubmitAsync(draft));

    /// <summary>A family of Banjarbaru that was asked and sent its answers.</summary>
    public async Task<Guid> AskedFamilyAsync(RegionCode village, IReadOnlyDictionary<string, string>? answers = null)
    {
        var family = await FamilyAsync(village);
        (await SubmitAsync((await FillAsync(family, answers ?? Widow)).DraftId)).Receipt.ShouldNotBeNull();
        return family;
    }

    /// <summary>Works off all dirty kelurahan of a tenant, as the job does.</summary>
    public async Task RecountAsync(TenantId tenant)
    {
        while (await AsTenantAsync(tenant, s => s.GetRequiredService<Recounter>().RunAsync()) > 0)
        {
        }
    }

    /// <summary>What happens each night: the recount, and the publication of kelurahan and groups.</summary>
    public Task<SumComparison> NightAsync(TenantId tenant) => AsTenantAsync(tenant, async s =>
        await s.GetRequiredService<SumRebuilder>().CheckAsync((await s.GetRequiredService<IPeriodDirectory>().FindCurrentAsync())!));

    protected override async Task SeedAsync()
    {
        foreach (var city in new[] { Banjarbaru, Banjarmasin })
        {
            var period = await CallAsync<IPeriodAppService, PeriodInfo>(city, p => p.CreateAsync(2026, "Survei 2026"));
            await CallAsync<IPeriodAppService, int>(city, async p =>
            {
                await p.OpenAsync(period.Id);
                return 0;
            });
        }
    }
}
