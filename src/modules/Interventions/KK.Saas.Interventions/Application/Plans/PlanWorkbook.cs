using KK.Saas.Interventions.Domain.Plans;
using KK.Saas.Interventions.Plans;
using KK.Saas.Tables;

namespace KK.Saas.Interventions.Application.Plans;

/// <summary>Writes a plan as a workbook: activities as they can be imported again, what the checks found, what may stand in each column.</summary>
internal static class PlanWorkbook
{
    private static readonly Dictionary<PlanFindingKind, string> Findings = new()
    {
        [PlanFindingKind.OverCeiling] = "Pagu melebihi batas SKPD", [PlanFindingKind.ProblemWithoutActivity] = "Masalah tanpa kegiatan",
        [PlanFindingKind.OneSideForgotten] = "Baru satu sisi yang ditangani", [PlanFindingKind.ActivityWithoutProblem] = "Kegiatan tanpa masalah",
        [PlanFindingKind.OutsideYears] = "Di luar tahun rencana", [PlanFindingKind.AgencyClosed] = "SKPD tidak ada sepanjang kegiatan",
        [PlanFindingKind.TargetTooHigh] = "Target melebihi keluarga yang mengalami masalah", [PlanFindingKind.NoPersonInCharge] = "Belum ada penanggung jawab",
        [PlanFindingKind.NoCode] = "Dana APBD tanpa kode sub-kegiatan",
    };

    public static byte[] Write(PlanFacts facts) => XlsxWriter.Write([
        new XlsxSheet("Rencana", PlanColumns.All, [.. facts.Lines.OrderBy(l => l.Year).ThenBy(l => l.AgencyId).ThenBy(l => l.FirstQuarter).Select(l => Cells(facts, l))]),
        new XlsxSheet("Pemeriksaan", ["catatan", "tentang", "tahun", "direncanakan", "batas"], [.. PlanChecks.Run(facts).Select(Cells)]),
        new XlsxSheet("Definisi", ["kolom", "isi"], [.. Definitions(facts)]),
    ]);

    private static IReadOnlyList<object> Cells(PlanFacts facts, PlanLine line) =>
    [
        line.Id.ToString(), line.Revision, facts.Agencies.Of(line.AgencyId, line.Year).ShortName,
        facts.InterventionOf(line) is { } i ? $"{PlanColumns.CodeOf(i)} {i.NameId}" : "", line.Title, line.Year.Value, line.FirstQuarter.ToString(), line.LastQuarter.ToString(),
        line.TargetFamilies, line.Pagu, PlanColumns.Funds[line.Fund], line.SubActivityCode, line.PersonInCharge, PlanCell.Text(line.ToInput().Targets),
    ];

    private static IReadOnlyList<object> Cells(PlanFinding finding) =>
        [Findings[finding.Kind], finding.LabelId, finding.Year?.Value as object ?? "", finding.Limit is null ? "" : finding.Planned, finding.Limit as object ?? ""];

    private static IEnumerable<IReadOnlyList<object>> Definitions(PlanFacts facts)
    {
        yield return [PlanColumns.Id, "Nomor tetap kegiatan. Kosongkan untuk kegiatan baru; jangan diubah untuk kegiatan lama."];
        yield return [PlanColumns.Revision, "Jangan diubah: menjaga agar perubahan orang lain tidak tertimpa."];
        yield return [PlanColumns.Agency, string.Join("; ", facts.Agencies.ListIn(facts.Plan.FirstYear, facts.Plan.LastYear).Select(a => a.ShortName))];
        yield return [PlanColumns.Title, $"Nama kegiatan, paling banyak {PlanLine.MaxTitleLength} huruf."];
        yield return [PlanColumns.Year, $"{facts.Plan.FirstYear} atau {facts.Plan.LastYear}"];
        yield return [PlanColumns.FirstQuarter, "I, II, III, atau IV"];
        yield return [PlanColumns.LastQuarter, "I, II, III, atau IV; tidak sebelum tw_awal"];
        yield return [PlanColumns.Families, "Jumlah keluarga, bilangan bulat"];
        yield return [PlanColumns.Pagu, "Rupiah bulat"];
        yield return [PlanColumns.Fund, string.Join("; ", PlanColumns.Funds.Values)];
        yield return [PlanColumns.Code, "Kode SIPD, misalnya 2.08.04.2.01.0001; boleh kosong untuk dana di luar APBD"];
        yield return [PlanColumns.Targets, "Persen keluarga yang memenuhi pada akhir rencana, misalnya D1.1.1=75; D1.1.2=80"];
        foreach (var intervention in facts.Catalogue.Values.OrderBy(i => i.IsOwn).ThenBy(i => i.Number))
            yield return [PlanColumns.Intervention, $"{PlanColumns.CodeOf(intervention)} {intervention.NameId} ({string.Join(", ", intervention.IndicatorCodes)})"];
    }
}
