using System.Text;
using KK.Saas.Core.Data;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Families;
using KK.Saas.Regions;

namespace KK.Saas.DbMigrator.Demo;

/// <summary>
/// A recap of 2021 for Banjarbaru. Sungai Tiung's 2,753 and 1,699 are the published figures; the other kelurahan are made
/// up, below it, for none of theirs was published.
/// </summary>
internal sealed class DemoRecapContributor(IRecapAppService recaps, IRegionDirectory regions, DemoUser user) : IDemoDataContributor
{
    private const int Year = 2021;
    private const int SungaiTiungBelow = 1699;

    public int Order => 25;

    public async Task SeedAsync(CancellationToken cancellationToken = default)
    {
        using var _ = user.Enter(TenantId.ForRegion(DemoAccounts.Banjarbaru));
        if ((await recaps.GetTableAsync(Year, WelfareSource.Dtks, cancellationToken)).Rows.Count > 0) return;
        var csv = new StringBuilder("kode_wilayah;tahun;sumber;jumlah_kk;kk_dibawah_rata_rata\n");
        foreach (var village in regions.Villages(DemoAccounts.Banjarbaru))
        {
            var random = new Random(DemoSeed.Of(village.Code.Value));
            var total = village.Code == DemoAccounts.SungaiTiung ? DemoPlan.SungaiTiungFamilies : random.Next(1200, 5200);
            var below = village.Code == DemoAccounts.SungaiTiung ? SungaiTiungBelow : total * random.Next(18, 56) / 100;
            csv.Append(System.Globalization.CultureInfo.InvariantCulture, $"{village.Code.Value};{Year};DTKS;{total};{below}\n");
        }

        using var content = new MemoryStream(Encoding.UTF8.GetBytes(csv.ToString()));
        await recaps.ImportAsync("rekap-contoh-2021.csv", content, cancellationToken);
    }
}
