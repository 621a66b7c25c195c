using KK.Saas.Questionnaires;

namespace KK.Saas.Scoring.Application;

/// <summary>Refuses a workbook whose indicators cannot be scored.</summary>
public sealed class ScoringInstrumentCheck : IInstrumentCheck
{
    public Task<IReadOnlyList<InstrumentProblem>> CheckAsync(byte[] workbook, CancellationToken cancellationToken = default) =>
        Task.FromResult(ScoringModelReader.Read(Guid.Empty, workbook).Problems);
}
