using KK.Saas.Core.Application;
using KK.Saas.Core.Security;

namespace KK.Saas.Questionnaires;

/// <summary>The province's instruments.</summary>
public interface IInstrumentAppService : IApplicationService
{
    /// <summary>Size limit of a workbook in bytes.</summary>
    const int MaxWorkbookBytes = 5 * 1024 * 1024;

    /// <summary>Drafts (for those who manage them), then published ones, newest first.</summary>
    [RequiresPermission(QuestionnairesPermissions.ReadInstruments)]
    Task<IReadOnlyList<InstrumentInfo>> GetListAsync(CancellationToken cancellationToken = default);

    /// <summary>Checks a workbook and keeps it as a draft; a draft of the same form and version is replaced.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Questionnaires:WorkbookSize"; "Questionnaires:VersionPublished": give the workbook a new version.</exception>
    [RequiresPermission(QuestionnairesPermissions.ManageInstruments)]
    Task<InstrumentUpload> UploadAsync(Stream workbook, CancellationToken cancellationToken = default);

    /// <summary>Publishes a draft for good: periods made from now on use it. Safe to repeat.</summary>
    [RequiresPermission(QuestionnairesPermissions.ManageInstruments)]
    Task PublishAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>The workbook with the cells of the uploaded one and nothing else of it.</summary>
    [RequiresPermission(QuestionnairesPermissions.ReadInstruments)]
    Task<byte[]> GetWorkbookAsync(Guid id, CancellationToken cancellationToken = default);
}
