using System.Diagnostics;
using System.Security.Cryptography;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Keys;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Families;
using KK.Saas.Families.Application.PersonalData;
using KK.Saas.Families.Domain.PersonalData;
using KK.Saas.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Benchmarks;

/// <summary>Rotates the key of a city over many families while others register and read; prints what it took.</summary>
internal static class KeyRotationProof
{
    private const int Chunk = 1_000;
    private static readonly TenantId City = SaasTestApplication.Banjarbaru;
    private static readonly RegionCode Village = RegionCode.Parse("63.72.02.1005");

    public static async Task<int> RunAsync(int families)
    {
        await using var app = new SaasTestApplication();
        await app.InitializeAsync();
        foreach (var chunk in Enumerable.Range(0, families).Chunk(Chunk)) await AddAsync(app, chunk.Length);
        using var stop = new CancellationTokenSource();
        var working = Task.Run(() => WorkAsync(app, stop.Token));
        var watch = Stopwatch.StartNew();
        var rotated = await app.AsTenantAsync(City, s => s.GetRequiredService<ITenantKeyRotator>().RotateAsync());
        watch.Stop();
        await stop.CancelAsync();
        var (calls, slowest) = await working;
        app.Clock.Advance(TenantKeyRing.Lifetime * 3);
        var finished = await app.AsTenantAsync(City, s => s.GetRequiredService<ITenantKeyRotator>().FinishAsync());
        var left = await app.AsTenantAsync(City, s => s.GetRequiredService<SaasDbContext>().Set<FamilyKey>().CountAsync(k => k.TenantKeyVersion == 1 && k.Wrapped != null));
        Console.WriteLine(
            $"{rotated:N0} families' keys wrapped anew in {watch.Elapsed.TotalSeconds:0.0} s; meanwhile {calls:N0} families registered and read, none failed, the slowest in {slowest.TotalMilliseconds:0} ms; " +
            $"finished {finished}, left under the former key {left}.");
        return finished && left == 0 ? 0 : 1;
    }

    private static async Task<(int Calls, TimeSpan Slowest)> WorkAsync(SaasTestApplication app, CancellationToken stop)
    {
        var (calls, slowest) = (0, TimeSpan.Zero);
        for (; !stop.IsCancellationRequested; calls++)
        {
            var (id, watch) = (EntityId.New(), Stopwatch.StartNew());
            await app.AsTenantAsync(City, s => s.GetRequiredService<IFamilyAppService>().RegisterAsync(id, new FamilyInput(Village, "1", null, null, "Sibuk Bekerja"), CancellationToken.None));
            var read = await app.AsTenantAsync(City, s => s.GetRequiredService<IFamilyAppService>().GetAsync(id, CancellationToken.None));
            if (read.HeadName != "Sibuk Bekerja") throw new InvalidOperationException("A family was not read as it was written.");
            if (watch.Elapsed > slowest) slowest = watch.Elapsed;
        }

        return (calls, slowest);
    }

    private static Task<int> AddAsync(SaasTestApplication app, int count) => app.AsTenantAsync(City, async s =>
    {
        var secrets = await s.GetRequiredService<FamilyKeyring>().GetTenantSecretsAsync();
        var context = s.GetRequiredService<SaasDbContext>();
        for (var i = 0; i < count; i++)
        {
            var id = EntityId.New();
            context.Add(new FamilyKey(City, id, SealedBox.Seal(secrets.WrapKey, RandomNumberGenerator.GetBytes(SealedBox.KeySize), BoxOwner.OfFamilyKey(City, id)), secrets.Version));
        }

        return await context.SaveChangesAsync();
    });
}
