using KK.Saas.Core.Application;
using KK.Saas.Core.Security;

namespace KK.Saas.Identity.Tests;

/// <summary>A use case that is refused when half of its work is done.</summary>
public interface ITornAppService : IApplicationService
{
    [RequiresPermission(IdentityPermissions.ReadUsers)]
    Task TearAsync();
}
