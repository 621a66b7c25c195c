using System.Globalization;
using KK.Saas.Forms;
using KK.Saas.Questionnaires;
using KK.Saas.Scoring.Domain;

namespace KK.Saas.Scoring.Application;

/// <summary>Reads the sheets indicators and scoring of a workbook; says what is wrong by sheet, row and column.</summary>
internal sealed class ScoringModelReader
{
    private const string Sheet = "indicators";
    private const decimal Tolerance = 0.0001m;
    private static readonly string[] Columns = ["dimension", "variable", "indicator", "label::id", "label::en", "applicable", "met", "weight", "sensitive"];

    private readonly List<InstrumentProblem> _problems = [];
    private readonly List<DimensionInfo> _dimensionInfos = [];
    private readonly List<IndicatorInfo> _indicatorInfos = [];
    private readonly CompiledForm _form;

    private ScoringModelReader(CompiledForm form) => _form = form;

    public static (ScoringModel? Model, IReadOnlyList<InstrumentProblem> Problems) Read(Guid instrumentId, byte[] workbook)
    {
        using var stream = new MemoryStream(workbook);
        var reading = WorkbookReader.Read(stream);
        if (reading.Form is null) return (null, [.. reading.Problems.Select(p => new InstrumentProblem(p.Sheet, p.Row, p.Column, p.Message.Id, p.Message.En))]);
        var reader = new ScoringModelReader(CompiledForm.Compile(reading.Form));
        var model = reader.ReadModel(instrumentId, reading.Sheets);
        return (reader._problems.Count == 0 ? model : null, reader._problems);
    }

    private ScoringModel? ReadModel(Guid instrumentId, IReadOnlyList<WorkbookSheet> sheets)
    {
        if (sheets.FirstOrDefault(s => s.Name == Sheet) is not { } indicators || sheets.FirstOrDefault(s => s.Name == ScoringSettingsReader.Sheet) is not { } scoring)
        {
            Problem(0, "", "Lembar 'indicators' dan 'scoring' diperlukan.", "The sheets 'indicators' and 'scoring' are needed.");
            return null;
        }

        foreach (var column in indicators.Columns.Except(Columns)) Problem(1, column, "Kolom ini tidak dikenal.", "This column is not known.");
        var dimensions = ReadDimensions(indicators);
        if (_indicatorInfos.Count is 0 or > ScoringModel.MaxIndicators)
            Problem(0, "indicator", $"Jumlah indikator 1 sampai {ScoringModel.MaxIndicators}.", $"There are 1 to {ScoringModel.MaxIndicators} indicators.");
        var (threshold, categories) = new ScoringSettingsReader(_problems).Read(scoring);
        return new ScoringModel(new ScoringModelInfo(instrumentId, _dimensionInfos, _indicatorInfos, threshold, categories), dimensions, _form);
    }

    private List<WeightedDimension> ReadDimensions(WorkbookSheet sheet)
    {
        var dimensions = new List<WeightedDimension>();
        foreach (var row in sheet.Rows.Where(r => r["variable"].Length == 0 && r["indicator"].Length == 0))
        {
            var code = row["dimension"];
            _dimensionInfos.Add(new DimensionInfo(code, row["label::id"], row["label::en"]));
            var weight = Weight(row);
            var variables = sheet.Rows.Where(r => r["dimension"] == code && r["variable"].Length > 0 && r["indicator"].Length == 0).Select(v => ReadVariable(sheet, v, weight)).ToList();
            CheckSum(row.Number, variables.Select(v => v.Weight));
            dimensions.Add(new WeightedDimension(code, weight, variables));
        }

        CheckSum(1, dimensions.Select(d => d.Weight));
        foreach (var orphan in sheet.Rows.Where(r => r["indicator"].Length > 0 && _indicatorInfos.All(i => i.Code != r["indicator"])))
            Problem(orphan.Number, "variable", "Indikator ini tidak punya baris variabel atau dimensi.", "This indicator has no row for its variable or dimension.");
        return dimensions;
    }

    private WeightedVariable ReadVariable(WorkbookSheet sheet, WorkbookRow row, decimal dimensionWeight)
    {
        var weight = Weight(row);
        var indicators = sheet.Rows.Where(r => r["variable"] == row["variable"] && r["indicator"].Length > 0).Select(r => ReadIndicator(r, dimensionWeight * weight)).ToList();
        CheckSum(row.Number, indicators.Select(i => i.Weight));
        return new WeightedVariable(row["variable"], weight, indicators);
    }

    private WeightedIndicator ReadIndicator(WorkbookRow row, decimal variableShare)
    {
        var code = row["indicator"];
        if (_indicatorInfos.Any(i => i.Code == code)) Problem(row.Number, "indicator", $"Indikator {code} ada dua kali.", $"The indicator {code} stands twice.");
        if (row["label::id"].Length == 0) Problem(row.Number, "label::id", "Isi label.", "Give a label.");
        var sensitivity = row["sensitive"] switch { "" => IndicatorSensitivity.Normal, "sensitive" => IndicatorSensitivity.Sensitive, "violence" => IndicatorSensitivity.Violence, _ => (IndicatorSensitivity?)null };
        if (sensitivity is null) Problem(row.Number, "sensitive", "Tulis sensitive, violence, atau kosongkan.", "Write sensitive, violence, or leave it empty.");
        var (ordinal, weight) = (_indicatorInfos.Count, Weight(row));
        _indicatorInfos.Add(new IndicatorInfo(
            ordinal, code, row["dimension"], row["variable"], row["label::id"], row["label::en"], sensitivity ?? IndicatorSensitivity.Violence, variableShare * weight));
        return new WeightedIndicator(ordinal, code, weight, Compile(row, "applicable"), Compile(row, "met"));
    }

    private FormExpression Compile(WorkbookRow row, string column)
    {
        try
        {
            return _form.CompileExpression(row[column]);
        }
        catch (XPathSyntaxException error)
        {
            Problem(row.Number, column, error.Localized.Id, error.Localized.En);
            return _form.CompileExpression("false()");
        }
    }

    private decimal Weight(WorkbookRow row)
    {
        if (decimal.TryParse(row["weight"], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight) && weight is > 0 and <= 1) return weight;
        Problem(row.Number, "weight", "Bobot lebih dari 0 dan paling besar 1, misalnya 0.25.", "A weight is above 0 and at most 1, such as 0.25.");
        return 1;
    }

    private void CheckSum(int row, IEnumerable<decimal> weights)
    {
        var sum = weights.Sum();
        if (Math.Abs(sum - 1) > Tolerance)
            Problem(row, "weight", $"Bobot di bawah baris ini berjumlah {sum}, seharusnya 1.", $"The weights below this row sum to {sum.ToString(CultureInfo.InvariantCulture)} and not to 1.");
    }

    private void Problem(int row, string column, string id, string en) => _problems.Add(new InstrumentProblem(Sheet, row, column, id, en));
}
