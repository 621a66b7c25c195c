namespace KK.Saas.Forms;

/// <summary>Reads an instrument workbook (XLSX). The file is taken for hostile: its size, parts and cells are limited before anything is parsed.</summary>
public static class WorkbookReader
{
    /// <summary>Reads all sheets and, where nothing is wrong, the form that they describe.</summary>
    /// <param name="xlsx">The file; read to its end, or to the limit.</param>
    /// <param name="limits">Limits; <see cref="WorkbookLimits.Default"/> when null.</param>
    /// <returns>The form, or null with the problems by sheet, row and column.</returns>
    public static WorkbookReading Read(Stream xlsx, WorkbookLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(xlsx);
        var problems = new List<WorkbookProblem>();
        var sheets = SheetFile.Read(xlsx, limits ?? WorkbookLimits.Default, problems);
        if (problems.Count > 0) return new WorkbookReading(null, sheets, problems);
        var form = new SurveyReader(sheets, problems).Read();
        return new WorkbookReading(problems.Count == 0 ? form : null, sheets, problems);
    }
}
