using KK.Saas.Core.Data;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Loci;

namespace KK.Saas.DbMigrator.Demo;

/// <summary>
/// Loci of Banjarbaru as they were published up to 2024: planned one way, decided another. The two years after are the
/// planner's own proposals and say that they are demo data.
/// </summary>
internal sealed class DemoLocusContributor(ILocusAppService loci, DemoUser user, TimeProvider clock) : IDemoDataContributor
{
    private static readonly RegionCode Cempaka = RegionCode.Parse("63.72.03.1004");
    private static readonly RegionCode GuntungManggis = RegionCode.Parse("63.72.02.1005");
    private static readonly LocusMix Mix = new(50, 30, 20);

    public int Order => 45;

    public async Task SeedAsync(CancellationToken cancellationToken = default)
    {
        using var _ = user.Enter(TenantId.ForRegion(DemoAccounts.Banjarbaru));
        if ((await loci.GetTableAsync(new LocusQuery(Mix), cancellationToken)).History.Count > 0) return;
        await DecideAsync(2021, DemoAccounts.SungaiTiung, "Rekap DTKS: 1.699 dari 2.753 KK (61,71 %) di bawah rata-rata, tertinggi di kota. Sumber: kanalkalimantan.com, 2021.");
        await PlanAsync(2022, Cempaka, "Urutan lokus sesudah Sungai Tiung menurut rencana rakor TPK2D 2021.");
        await PlanAsync(2023, GuntungManggis, "Urutan lokus sesudah Cempaka menurut rencana rakor TPK2D 2021.");
        await DecideAsync(2022, GuntungManggis, "Komitmen kepala SKPD dan instansi ditandatangani 9 Juni 2022; berbeda dari rencana (Cempaka). Sumber: matabanua.co.id, 9 Juni 2022.");
        await DecideAsync(2024, Cempaka, "Dinilai tim provinsi 5 November 2024. Sumber: kanalkalimantan.com, 2024.");
        await AddExampleAsync(cancellationToken);
    }

    /// <summary>This year decided and the next planned, both as the planner proposes.</summary>
    private async Task AddExampleAsync(CancellationToken cancellationToken)
    {
        var thisYear = Wita.Today(clock).Year;
        await DecideAsync(thisYear, DemoAccounts.SungaiTiung, "Data contoh: survei menunjukkan indeks rendah dan rekap tertinggi; lima tahun sejak lokus pertama.");
        var next = (await loci.GetTableAsync(new LocusQuery(Mix), cancellationToken)).Years[1].Proposed;
        if (next is not null) await PlanAsync(thisYear + 1, next.Village, "Data contoh: usulan teratas perencana dengan bobot 50/30/20.");
    }

    private Task PlanAsync(int year, RegionCode village, string reason) => loci.PlanAsync(EntityId.New(), new LocusChoiceInput(year, village, Mix, reason));

    private Task DecideAsync(int year, RegionCode village, string reason) => loci.DecideAsync(EntityId.New(), new LocusChoiceInput(year, village, Mix, reason));
}
