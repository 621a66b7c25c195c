using KK.Saas.Forms;
using KK.Saas.Scoring.Application;
using KK.Saas.Scoring.Domain;
using MiniExcelLibs;

namespace KK.Saas.Scoring.Tests;

/// <summary>The shipped workbook and its model, and copies of it with one cell changed.</summary>
internal static class TestInstrument
{
    public static byte[] Workbook { get; } = ReadWorkbook();

    public static ScoringModel Model { get; } = ScoringModelReader.Read(Guid.CreateVersion7(), Workbook).Model!;

    public static FormClock Clock { get; } = new(new DateOnly(2026, 11, 24));

    /// <summary>A widow who lives alone, owns her house, is well, poor, and takes part in everything.</summary>
    public static AnswerSet WidowAlone { get; } = Fill(new Dictionary<string, string>
    {
        ["consent"] = "yes", ["member_count"] = "1", ["head_sex"] = "female", ["head_marital"] = "widowed", ["children_0_17"] = "0", ["children_7_18"] = "0",
        ["elderly_60"] = "1", ["food_enough"] = "yes", ["nutrition_problem"] = "no", ["chronic_disability"] = "none", ["fixed_bed"] = "yes", ["house_status"] = "own",
        ["monthly_income"] = "500000", ["income_felt_enough"] = "no", ["savings"] = "none", ["health_insurance"] = "all", ["hitting_wife"] = "disagree",
        ["law_trouble"] = "no", ["elderly_cared"] = "yes", ["community"] = "yes", ["religion"] = "yes",
    });

    public static AnswerSet Fill(IReadOnlyDictionary<string, string> answers)
    {
        var session = new FormSession(Model.Form, AnswerSet.Empty.With("poverty_line", "814292"), Clock);
        foreach (var (name, value) in answers) session.Set(name, value).ShouldBeNull(name);
        session.Validate().ShouldBeEmpty();
        return session.RelevantAnswers();
    }

    /// <summary>The workbook with one cell of the first row that the condition finds replaced.</summary>
    public static byte[] With(string sheet, Func<IDictionary<string, object?>, bool> row, string column, string value)
    {
        using var source = new MemoryStream(Workbook);
        var sheets = MiniExcel.GetSheetNames(source).ToDictionary(
            name => name,
            name => (object)MiniExcel.Query(source, useHeaderRow: true, sheetName: name).Cast<IDictionary<string, object?>>().Select(r => new Dictionary<string, object?>(r)).ToList());
        ((List<Dictionary<string, object?>>)sheets[sheet]).First(r => row(r))[column] = value;
        using var file = new MemoryStream();
        file.SaveAs(sheets);
        return file.ToArray();
    }

    private static byte[] ReadWorkbook()
    {
        using var stream = typeof(TestInstrument).Assembly.GetManifestResourceStream("ketahanan-keluarga-24.xlsx")!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
