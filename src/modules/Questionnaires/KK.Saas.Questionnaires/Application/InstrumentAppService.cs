using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Security;
using KK.Saas.Forms;
using KK.Saas.Questionnaires.Domain;

namespace KK.Saas.Questionnaires.Application;

/// <inheritdoc cref="IInstrumentAppService" />
public sealed class InstrumentAppService(IInstrumentRepository instruments, InstrumentReader reader, ICurrentUser currentUser, IUnitOfWork unitOfWork, TimeProvider clock) : IInstrumentAppService
{
    public async Task<IReadOnlyList<InstrumentInfo>> GetListAsync(CancellationToken cancellationToken = default)
    {
        var all = await instruments.ListAsync(cancellationToken);
        return MayManage ? all : [.. all.Where(i => i.PublishedAtUtc is not null)];
    }

    public async Task<InstrumentUpload> UploadAsync(Stream workbook, CancellationToken cancellationToken = default)
    {
        var content = await ReadAsync(workbook, cancellationToken);
        var (form, problems) = await reader.ReadAsync(content, cancellationToken);
        if (form is null) return new InstrumentUpload(null, problems);
        var instrument = await instruments.FindAsync(form.Id, form.Version, cancellationToken);
        if (instrument?.PublishedAtUtc is not null) throw new BusinessException("Questionnaires:VersionPublished", form.Id, form.Version);
        if (instrument is null) instruments.Add(instrument = new Instrument(EntityId.New(), form.Id, form.Version));
        // It is handed out again: to people who trust it, so nothing that only the uploader knows of may travel in it.
        instrument.SetContent(form.Title.Id, form.Title.En, WorkbookWriter.Rewrite(content), FormJson.Serialize(form));
        await unitOfWork.SaveChangesAsync(cancellationToken);
        return new InstrumentUpload(Describe(instrument), []);
    }

    public async Task PublishAsync(Guid id, CancellationToken cancellationToken = default)
    {
        (await FindAsync(id, cancellationToken)).Publish(clock.GetUtcNow().UtcDateTime);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    public async Task<byte[]> GetWorkbookAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var instrument = await FindAsync(id, cancellationToken);
        return instrument.PublishedAtUtc is not null || MayManage ? instrument.Workbook : throw new EntityNotFoundException("Instrument");
    }

    private bool MayManage => currentUser.Has(QuestionnairesPermissions.ManageInstruments);

    private static InstrumentInfo Describe(Instrument i) => new(i.Id, i.FormId, i.Version, i.TitleId, i.TitleEn, i.PublishedAtUtc);

    private static async Task<byte[]> ReadAsync(Stream workbook, CancellationToken cancellationToken)
    {
        using var copy = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = await workbook.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (copy.Length + read > IInstrumentAppService.MaxWorkbookBytes) throw new BusinessException("Questionnaires:WorkbookSize", IInstrumentAppService.MaxWorkbookBytes / (1024 * 1024));
            copy.Write(buffer, 0, read);
        }

        return copy.ToArray();
    }

    private async Task<Instrument> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await instruments.FindAsync(id, cancellationToken) ?? throw new EntityNotFoundException("Instrument");
}
