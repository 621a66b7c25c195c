using KK.Saas.Questionnaires.Domain;

namespace KK.Saas.Questionnaires.Application;

/// <inheritdoc cref="IInstrumentDirectory" />
public sealed class InstrumentDirectory(IInstrumentRepository instruments) : IInstrumentDirectory
{
    public Task<Guid?> FindNewestIdAsync(CancellationToken cancellationToken = default) => instruments.FindNewestIdAsync(cancellationToken);

    public async Task<byte[]?> FindWorkbookAsync(Guid instrumentId, CancellationToken cancellationToken = default) =>
        (await instruments.FindAsync(instrumentId, cancellationToken))?.Workbook;

    public async Task<string?> FindFormAsync(Guid instrumentId, CancellationToken cancellationToken = default) =>
        (await instruments.FindAsync(instrumentId, cancellationToken))?.FormJson;
}
