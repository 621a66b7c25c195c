using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Rollups;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace KK.Saas.EndToEndTests.Figures;

/// <summary>The numbers behind the pages, and the numbers on them.</summary>
internal static class FigureReader
{
    public static readonly RegionCode Banjarbaru = RegionCode.Parse("63.72");

    /// <summary>The tenant of a login of the demo; null for the province.</summary>
    public static TenantId? OwnerOf(string user) => user.StartsWith("provinsi.", StringComparison.Ordinal) ? null : TenantId.ForRegion(Banjarbaru);

    public static Task<T> ReadAsync<T>(this Product product, string user, Func<IPictureAppService, Task<T>> read) =>
        MachineClients.AsAdminAsync(product, OwnerOf(user), s => read(s.GetRequiredService<IPictureAppService>()));

    /// <summary>The body of a table, cell by cell, as it is read.</summary>
    public static Task<string[][]> RowsAsync(this IPage page, string table) =>
        page.Locator(table).First.Locator("tbody tr").EvaluateAllAsync<string[][]>("rows => rows.map(r => [...r.cells].map(c => c.textContent.trim().replace(/\\s+/g, ' ')))");

    /// <summary>Regions where somebody answered.</summary>
    public static IReadOnlyList<RegionFigures> Answered(this RegionList list) => [.. list.Rows.Where(r => r.CountedAtUtc is not null && r.Completed != 0)];
}
