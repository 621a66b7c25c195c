using System.Globalization;
using KK.Saas.Forms;
using KK.Saas.Questionnaires;

namespace KK.Saas.Scoring.Application;

/// <summary>Reads the sheet scoring: the priority threshold and the family bands.</summary>
internal sealed class ScoringSettingsReader(List<InstrumentProblem> problems)
{
    public const string Sheet = "scoring";
    private const string CategoryPrefix = "category:";
    private const int TenThousandths = 10_000;

    public (decimal Threshold, IReadOnlyList<CategoryInfo> Categories) Read(WorkbookSheet sheet)
    {
        var threshold = sheet.Rows.Where(r => r["key"] == "priority_threshold").Select(Percent).DefaultIfEmpty(null).First();
        if (threshold is null) problems.Add(new InstrumentProblem(Sheet, 0, "key", "Isi priority_threshold dari 0 sampai 100.", "Give a priority_threshold from 0 to 100."));
        var categories = sheet.Rows.Where(r => r["key"].StartsWith(CategoryPrefix, StringComparison.Ordinal))
            .Select(r => new CategoryInfo(r["key"][CategoryPrefix.Length..], r["label::id"], r["label::en"], (int)((Percent(r) ?? 0) * TenThousandths)))
            .OrderBy(c => c.FromTenThousandths).ToList();
        if (categories.Count == 0 || categories[0].FromTenThousandths != 0)
            problems.Add(new InstrumentProblem(Sheet, 0, "key", "Pita terendah (category:...) dimulai dari 0.", "The lowest band (category:...) starts at 0."));
        return (threshold ?? 0, categories);
    }

    private decimal? Percent(WorkbookRow row)
    {
        if (decimal.TryParse(row["value"], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 100) return value;
        problems.Add(new InstrumentProblem(Sheet, row.Number, "value", "Isi angka 0 sampai 100.", "Give a number from 0 to 100."));
        return null;
    }
}
