using System.Text;
using KK.Saas.Core.Areas;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Reports.Application;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Reports.Tests;

/// <summary>A city with some answers, and what a person and a job do with reports.</summary>
public sealed class ReportApplication : SurveyApplication
{
    public async Task AnswerAsync(int families)
    {
        for (var i = 0; i < families; i++) await AskedFamilyAsync(SungaiTiung);
        await RecountAsync(Banjarbaru);
    }

    /// <summary>On the side of a tenant, or of the province when null.</summary>
    public Task<T> OnAsync<T>(TenantId? tenant, Func<IServiceProvider, Task<T>> call, AreaScope? area = null) =>
        tenant is { } city ? AsTenantAsync(city, call, area: area) : AsHostAsync(call);

    public async Task<Guid> AskAsync(TenantId? tenant, ReportKind kind, ReportFormat format, int? year = null)
    {
        var id = EntityId.New();
        await OnAsync(tenant, async s =>
        {
            await s.GetRequiredService<IReportAppService>().AskAsync(id, kind, format, year);
            return 0;
        });
        return id;
    }

    /// <summary>Makes what waits, as the job does.</summary>
    public async Task WorkAsync(TenantId? tenant)
    {
        while (await OnAsync(tenant, s => s.GetRequiredService<ReportWorker>().RunAsync()))
        {
        }
    }

    public async Task<ReportItem> ItemAsync(TenantId? tenant, Guid id) =>
        (await OnAsync(tenant, s => s.GetRequiredService<IReportAppService>().GetListAsync())).Items.Single(i => i.Id == id);

    public async Task<byte[]> DownloadAsync(TenantId? tenant, Guid id)
    {
        var file = await OnAsync(tenant, s => s.GetRequiredService<IReportAppService>().GetFileAsync(id));
        using var memory = new MemoryStream();
        for (var n = 0; n < file.Parts; n++)
            await memory.WriteAsync(await OnAsync(tenant, s => s.GetRequiredService<IReportAppService>().GetPartAsync(id, file.Attempt, n)));
        memory.Length.ShouldBe(file.Bytes);
        return memory.ToArray();
    }

    public async Task<byte[]> MakeAsync(TenantId? tenant, ReportKind kind, ReportFormat format)
    {
        var id = await AskAsync(tenant, kind, format);
        await WorkAsync(tenant);
        (await ItemAsync(tenant, id)).ShouldSatisfyAllConditions(i => i.Failure.ShouldBe(ReportFailure.None), i => i.State.ShouldBe(ReportState.Done), i => i.Percent.ShouldBe(100));
        return await DownloadAsync(tenant, id);
    }

    public static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
