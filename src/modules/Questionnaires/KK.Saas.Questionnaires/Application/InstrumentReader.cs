using KK.Saas.Forms;

namespace KK.Saas.Questionnaires.Application;

/// <summary>Reads a workbook and lets every module that uses it look at it.</summary>
public sealed class InstrumentReader(IEnumerable<IInstrumentCheck> checks)
{
    /// <summary>The form, or null with what is wrong, by sheet, row and column.</summary>
    public async Task<(FormDefinition? Form, IReadOnlyList<InstrumentProblem> Problems)> ReadAsync(byte[] workbook, CancellationToken cancellationToken = default)
    {
        using var stream = new MemoryStream(workbook);
        var reading = WorkbookReader.Read(stream);
        if (reading.Form is null) return (null, [.. reading.Problems.Select(p => new InstrumentProblem(p.Sheet, p.Row, p.Column, p.Message.Id, p.Message.En))]);
        var problems = new List<InstrumentProblem>();
        foreach (var check in checks) problems.AddRange(await check.CheckAsync(workbook, cancellationToken));
        return (problems.Count == 0 ? reading.Form : null, problems);
    }
}
