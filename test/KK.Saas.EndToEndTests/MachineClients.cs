using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using KK.Saas.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.EndToEndTests;

/// <summary>Makes machine clients as an admin would, without a browser.</summary>
internal static class MachineClients
{
    public static Task<ClientSecret> CreateAsync(Product product, TenantId? owner, params string[] scopes) =>
        AsAdminAsync(product, owner, s => s.GetRequiredService<IMachineClientAppService>().CreateAsync("Mesin uji", scopes));

    /// <summary>As somebody with every right of the city, or of the province when there is no owner.</summary>
    public static async Task<T> AsAdminAsync<T>(Product product, TenantId? owner, Func<IServiceProvider, Task<T>> work)
    {
        var (tree, tenant) = (product.Services.GetRequiredService<PermissionTree>(), product.Services.GetRequiredService<ICurrentTenant>());
        var kind = owner is null ? UserKind.Host : UserKind.Tenant;
        var area = owner is null ? AreaScope.None : AreaScope.All;
        var user = new CurrentUserInfo(Guid.CreateVersion7(), "admin.uji", "Admin", kind, owner, [], tree.Effective(tree.All.Select(p => p.Name), kind), area);
        using var a = owner is { } own ? tenant.Change(own) : tenant.ChangeToHost();
        using var b = product.Services.GetRequiredService<ICurrentUser>().Change(user);
        using var c = product.Services.GetRequiredService<ICurrentArea>().Change(area);
        await using var scope = product.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }
}
