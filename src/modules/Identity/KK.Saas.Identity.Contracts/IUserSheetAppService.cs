using KK.Saas.Core.Application;
using KK.Saas.Core.Security;

namespace KK.Saas.Identity;

/// <summary>Many users of the own city from one CSV or XLSX file.</summary>
public interface IUserSheetAppService : IApplicationService
{
    /// <summary>The most rows that one sheet may have.</summary>
    const int MaxRows = 500;

    /// <summary>Reads and checks a file; makes nothing.</summary>
    /// <param name="content">The file.</param>
    /// <param name="roleNames">Roles by the names that people know them by; their codes work besides.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="Core.Errors.BusinessException">The file as a whole cannot be read: "Tables:…", or "Identity:SheetTooLong".</exception>
    [RequiresPermission(IdentityPermissions.ManageUsers)]
    Task<UserSheetPreview> PreviewAsync(Stream content, IReadOnlyDictionary<string, string> roleNames, CancellationToken cancellationToken = default);

    /// <summary>
    /// Checks rows anew and makes accounts of the good ones, all or none of them. Who sends rows again makes no account twice.
    /// </summary>
    /// <exception cref="Core.Errors.BusinessException">"Identity:SheetTooLong".</exception>
    [RequiresPermission(IdentityPermissions.ManageUsers)]
    Task<UserSheetResult> ImportAsync(IReadOnlyList<UserSheetRow> rows, CancellationToken cancellationToken = default);
}
