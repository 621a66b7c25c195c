using KK.Saas.Core.Application;
using KK.Saas.Core.Security;

namespace KK.Saas.Interventions.ProgrammeCodes;

/// <summary>The province's lists of sub-kegiatan by year (Kepmendagri), taken from files.</summary>
public interface IProgrammeCodeAppService : IApplicationService
{
    /// <summary>Codes of a page.</summary>
    const int PageSize = 50;

    /// <summary>The lists, and codes of one year (the newest when null or without a list) whose code begins with or whose name contains a text.</summary>
    [RequiresPermission(InterventionsPermissions.ManageProvinceCatalogue)]
    Task<CodePage> GetPageAsync(int? year = null, string? text = null, string? page = null, CancellationToken cancellationToken = default);

    /// <summary>Takes in a CSV or XLSX file; good rows are stored, each bad cell is told. A code that is already there gets the new name.</summary>
    /// <param name="fileName">Kept beside the list.</param>
    /// <param name="content">Up to 5 MB and 5,000 rows.</param>
    /// <param name="isWhole">True when the file holds the whole list of its years: codes that it lacks are taken out, if no row was refused.</param>
    /// <param name="cancellationToken">Stops the import; nothing is stored then.</param>
    /// <exception cref="Core.Errors.BusinessException">"Tables:..." when the file is none that can be read.</exception>
    [RequiresPermission(InterventionsPermissions.ManageProvinceCatalogue)]
    Task<CodeImportResult> ImportAsync(string fileName, Stream content, bool isWhole, CancellationToken cancellationToken = default);

    /// <summary>An empty file with the titles, as CSV.</summary>
    [RequiresPermission(InterventionsPermissions.ManageProvinceCatalogue)]
    Task<byte[]> GetTemplateAsync(CancellationToken cancellationToken = default);
}
