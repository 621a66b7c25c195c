using BenchmarkDotNet.Attributes;
using KK.Saas.Core.Identifiers;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Questionnaires;
using KK.Saas.Rollups;
using KK.Saas.Rollups.Application;
using KK.Saas.Rollups.Domain;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Benchmarks;

/// <summary>A kelurahan as large as Sungai Tiung is counted anew, and its page is read.</summary>
public class RecountBenchmarks : IAsyncDisposable
{
    private const int Indicators = 24;
    private const int Full = 1_000_000;

    private SurveyApplication _app = null!;
    private PeriodId _period;

    /// <summary>2,753 is Sungai Tiung in the recap of 2021.</summary>
    [Params(2753, 27_530)]
    public int Families { get; set; }

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _app = new SurveyApplication();
        await _app.InitializeAsync();
        _period = (await _app.CallAsync<IPeriodDirectory, PeriodInfo?>(SaasTestApplication.Banjarbaru, p => p.FindCurrentAsync()))!.Id;
        foreach (var chunk in Enumerable.Range(0, Families).Chunk(1000)) await AddAsync(chunk);
        await RecountAsync();
    }

    [GlobalCleanup]
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _app.DisposeAsync();
    }

    [Benchmark]
    public Task RecountAsync() => _app.AsTenantAsync(SaasTestApplication.Banjarbaru, async services =>
    {
        services.GetRequiredService<DirtyMarker>().Mark(_period, SurveyApplication.SungaiTiung);
        await services.GetRequiredService<SaasDbContext>().SaveChangesAsync();
        return await services.GetRequiredService<Recounter>().RunAsync();
    });

    [Benchmark]
    public Task<VillagePicture> ReadVillageAsync() => _app.CallAsync<IVillagePictureAppService, VillagePicture>(SaasTestApplication.Banjarbaru, p => p.GetAsync(SurveyApplication.SungaiTiung));

    private Task<int> AddAsync(int[] numbers) => _app.AsTenantAsync(SaasTestApplication.Banjarbaru, async services =>
    {
        var context = services.GetRequiredService<SaasDbContext>();
        foreach (var number in numbers)
        {
            var random = new Random(number);
            var fact = new FamilyFact(SaasTestApplication.Banjarbaru, EntityId.New(), EntityId.New(), _period, SurveyApplication.SungaiTiung);
            var applicable = random.NextInt64(1L << Indicators);
            fact.SetFigures(applicable, applicable & random.NextInt64(1L << Indicators), random.Next(Full), [random.Next(Full), random.Next(Full), null, 1, 2]);
            context.Add(fact);
        }

        return await context.SaveChangesAsync();
    });
}
