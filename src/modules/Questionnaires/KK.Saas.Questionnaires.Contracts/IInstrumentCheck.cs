namespace KK.Saas.Questionnaires;

/// <summary>Lets a later module refuse a workbook before it is published.</summary>
public interface IInstrumentCheck
{
    /// <summary>What is wrong with the workbook's sheets that the module reads; empty when nothing is.</summary>
    Task<IReadOnlyList<InstrumentProblem>> CheckAsync(byte[] workbook, CancellationToken cancellationToken = default);
}
