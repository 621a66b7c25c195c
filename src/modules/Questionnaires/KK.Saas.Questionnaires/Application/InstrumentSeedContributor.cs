using KK.Saas.Core.Data;
using KK.Saas.Core.Identifiers;
using KK.Saas.Forms;
using KK.Saas.Questionnaires.Domain;

namespace KK.Saas.Questionnaires.Application;

/// <summary>Publishes the instrument that the product ships, once for each version.</summary>
public sealed class InstrumentSeedContributor(
    IInstrumentRepository instruments, IEnumerable<IInstrumentCheck> checks, IUnitOfWork unitOfWork, TimeProvider clock) : IDataSeedContributor
{
    private const string Resource = "KK.Saas.Questionnaires.Instruments.ketahanan-keluarga-24.xlsx";

    public int Order => 40;

    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken = default)
    {
        if (!context.IsHost) return;
        var workbook = await ReadAsync(cancellationToken);
        using var stream = new MemoryStream(workbook);
        var form = WorkbookReader.Read(stream).Form ?? throw new InvalidOperationException("The shipped instrument cannot be read.");
        if (await instruments.FindAsync(form.Id, form.Version, cancellationToken) is not null) return;
        foreach (var check in checks)
            if ((await check.CheckAsync(workbook, cancellationToken)).Count > 0) throw new InvalidOperationException("The shipped instrument cannot be scored.");
        instruments.Add(new Instrument(EntityId.New(), form.Id, form.Version, form.Title.Id, form.Title.En, workbook, FormJson.Serialize(form), clock.GetUtcNow().UtcDateTime));
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    private static async Task<byte[]> ReadAsync(CancellationToken cancellationToken)
    {
        await using var stream = typeof(InstrumentSeedContributor).Assembly.GetManifestResourceStream(Resource)!;
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy, cancellationToken);
        return copy.ToArray();
    }
}
