using KK.Saas.Core.Data;
using KK.Saas.Core.Identifiers;
using KK.Saas.Forms;
using KK.Saas.Questionnaires.Domain;

namespace KK.Saas.Questionnaires.Application;

/// <summary>Publishes the instrument that the product ships, once for each version.</summary>
public sealed class InstrumentSeedContributor(
    IInstrumentRepository instruments, InstrumentReader reader, IUnitOfWork unitOfWork, TimeProvider clock) : IDataSeedContributor
{
    private const string Resource = "KK.Saas.Questionnaires.Instruments.ketahanan-keluarga-24.xlsx";

    public int Order => 40;

    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken = default)
    {
        if (!context.IsHost) return;
        var workbook = await ReadAsync(cancellationToken);
        var (form, problems) = await reader.ReadAsync(workbook, cancellationToken);
        if (form is null) throw new InvalidOperationException($"The shipped instrument cannot be used: {problems[0].MessageEn}");
        if (await instruments.FindAsync(form.Id, form.Version, cancellationToken) is not null) return;
        var instrument = new Instrument(EntityId.New(), form.Id, form.Version);
        instrument.SetContent(form.Title.Id, form.Title.En, workbook, FormJson.Serialize(form));
        instrument.Publish(clock.GetUtcNow().UtcDateTime);
        instruments.Add(instrument);
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
