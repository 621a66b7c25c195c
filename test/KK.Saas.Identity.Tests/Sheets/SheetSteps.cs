using System.Text;
using KK.Saas.Core.MultiTenancy;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Identity.Tests.Sheets;

/// <summary>What the page does with a sheet.</summary>
internal static class SheetSteps
{
    public const string Header = "nama;nama_pengguna;peran;kelurahan\n";

    private static readonly Dictionary<string, string> RoleNames = new()
    {
        ["Kader (enumerator)"] = Core.Security.RoleNames.Enumerator, ["Kader"] = Core.Security.RoleNames.Enumerator, ["Supervisor"] = Core.Security.RoleNames.Supervisor,
        ["Pimpinan daerah"] = Core.Security.RoleNames.Leader, ["Admin kabupaten/kota"] = Core.Security.RoleNames.CityAdmin,
    };

    public static Task<UserSheetPreview> PreviewAsync(this IdentityFixture app, string rows, TenantId? tenant = null, string[]? permissions = null) =>
        app.PreviewAsync(Encoding.UTF8.GetBytes(Header + rows), tenant, permissions);

    public static Task<UserSheetPreview> PreviewAsync(this IdentityFixture app, byte[] file, TenantId? tenant = null, string[]? permissions = null) => app.AsTenantAsync(
        tenant ?? Banjarbaru, s => s.GetRequiredService<IUserSheetAppService>().PreviewAsync(new MemoryStream(file), RoleNames), permissions);

    public static Task<UserSheetResult> ImportAsync(this IdentityFixture app, IEnumerable<UserSheetRow> rows, TenantId? tenant = null, string[]? permissions = null) =>
        app.AsTenantAsync(tenant ?? Banjarbaru, s => s.GetRequiredService<IUserSheetAppService>().ImportAsync([.. rows]), permissions);

    /// <summary>Preview, then all good rows.</summary>
    public static async Task<UserSheetResult> MakeAsync(this IdentityFixture app, string rows, TenantId? tenant = null) =>
        await app.ImportAsync((await app.PreviewAsync(rows, tenant)).Good.Select(l => l.Source), tenant);

    public static async Task<UserDetail> FindAsync(this IdentityFixture app, string userName, TenantId? tenant = null)
    {
        var list = await app.AsTenantAsync(tenant ?? Banjarbaru, s => s.GetRequiredService<IUserAppService>().GetListAsync(userName));
        return await app.AsTenantAsync(tenant ?? Banjarbaru, s => s.GetRequiredService<IUserAppService>().GetAsync(list.Items.Single(u => u.UserName == userName).Id));
    }
}
