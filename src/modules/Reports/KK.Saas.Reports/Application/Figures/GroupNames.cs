using KK.Saas.Rollups;

namespace KK.Saas.Reports.Application.Figures;

/// <summary>Names of the groups of families in reports.</summary>
internal static class GroupNames
{
    public static string Of(FamilyGroup group) => group switch
    {
        FamilyGroup.DesilLow => "Desil 1–4",
        FamilyGroup.DesilHigh => "Desil 5–10",
        FamilyGroup.DesilUnknown => "Desil belum diketahui",
        FamilyGroup.FemaleHead => "Kepala keluarga perempuan",
        FamilyGroup.WithChildren => "Dengan anak 0–17 tahun",
        FamilyGroup.WithElderly => "Dengan lansia 60 tahun ke atas",
        FamilyGroup.WithDisability => "Dengan penyandang disabilitas",
        _ => "Semua keluarga",
    };
}
