using System.Diagnostics;
using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Families;

namespace KK.Saas.DbMigrator.Commands;

internal static class RotateTenantKeyCommand
{
    public static async Task RunAsync(IServiceProvider services, CommandOptions options)
    {
        var regency = RegionCode.Parse(options.Regency ?? throw new FormatException("say --regency CODE"));
        using var tenant = services.GetRequiredService<ICurrentTenant>().Change(TenantId.ForRegion(regency));
        using var area = services.GetRequiredService<ICurrentArea>().Change(AreaScope.All);
        await using var scope = services.CreateAsyncScope();
        var rotator = scope.ServiceProvider.GetRequiredService<ITenantKeyRotator>();
        var watch = Stopwatch.StartNew();
        var count = await rotator.RotateAsync();
        Console.WriteLine($"{regency}: {count} families' keys wrapped anew in {watch.Elapsed.TotalSeconds:0.0} s; waiting until no node holds the former key");
        while (!await rotator.FinishAsync()) await Task.Delay(TimeSpan.FromSeconds(5));
        Console.WriteLine($"{regency}: the former key is gone");
    }
}
