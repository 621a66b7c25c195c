using KK.Saas.Questionnaires;
using KK.Saas.Scoring.Domain;

namespace KK.Saas.Scoring.Application;

/// <summary>Scoring models by instrument. A published instrument never changes, so what was read once holds.</summary>
public sealed class ScoringModelDirectory(IInstrumentDirectory instruments, ScoringModelCache cache) : IScoringModelDirectory
{
    public async Task<ScoringModelInfo?> FindAsync(Guid instrumentId, CancellationToken cancellationToken = default) =>
        (await FindModelAsync(instrumentId, cancellationToken))?.Info;

    /// <summary>The compiled model, or null when the instrument is unknown.</summary>
    public async Task<ScoringModel?> FindModelAsync(Guid instrumentId, CancellationToken cancellationToken = default)
    {
        if (cache.Models.TryGetValue(instrumentId, out var known)) return known;
        if (await instruments.FindWorkbookAsync(instrumentId, cancellationToken) is not { } workbook) return null;
        var model = ScoringModelReader.Read(instrumentId, workbook).Model;
        return model is null ? null : cache.Models.GetOrAdd(instrumentId, model);
    }
}
