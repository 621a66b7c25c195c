using KK.Saas.Interventions.Agencies;

namespace KK.Saas.DbMigrator.Demo;

/// <summary>An agency of the demo. Names are of the kind that cities use; which offices a real city has, it enters itself.</summary>
internal sealed record DemoAgency(string ShortName, string Name, string Affairs, AgencyKind Kind = AgencyKind.Department)
{
    /// <summary>The one where the demo's head and staff work.</summary>
    public const string Lead = "DP3APMP2KB";

    public static IReadOnlyList<DemoAgency> All { get; } =
    [
        // The name of 2021, as kanalkalimantan.com writes it; renamed by DemoAgencyContributor.
        new("Dinas Dalduk KB PMP dan PA", "Dinas Pengendalian Penduduk, Keluarga Berencana, Pemberdayaan Masyarakat, Perempuan dan Perlindungan Anak", "2.08; 2.13; 2.14"),
        new("Dinkes", "Dinas Kesehatan", "1.02"),
        new("Disdik", "Dinas Pendidikan", "1.01"),
        new("Dinsos", "Dinas Sosial", "1.06"),
        new("Disperkim", "Dinas Perumahan dan Kawasan Permukiman", "1.04"),
        new("Disdukcapil", "Dinas Kependudukan dan Pencatatan Sipil", "2.12"),
        new("DKP3", "Dinas Ketahanan Pangan, Pertanian dan Perikanan", "2.09; 3.27"),
        new("Disnaker", "Dinas Tenaga Kerja", "2.07"),
        new("Diskop UKM", "Dinas Koperasi, Usaha Kecil dan Menengah", "2.17"),
        new("Bappeda", "Badan Perencanaan Pembangunan Daerah", "5.01"),
        new("DLH", "Dinas Lingkungan Hidup", "2.11"),
        new("Kec. Cempaka", "Kecamatan Cempaka", "7.01"),
        new("Kemenag", "Kantor Kementerian Agama dan KUA", "", AgencyKind.VerticalAgency),
        new("BPJS Kesehatan", "BPJS Kesehatan Cabang", "", AgencyKind.VerticalAgency),
        new("TP PKK", "Tim Penggerak PKK Kota", "", AgencyKind.CommunityBody),
    ];
}
