using Hangfire;
using Hangfire.Storage;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.EndToEndTests.Proof;

/// <summary>The product for attackers who have all the time in the world: tries are not limited, so that each one is answered.</summary>
public class ProofProduct : Product
{
    private static readonly string[] Limits = ["LoginPerMinute", "TokenPerMinute", "ApiPerMinute", "SelfFillPerMinute"];

    /// <summary>What the clock starts writes rows of tenants too, and would be taken for an attack that came through.</summary>
    protected virtual bool KeepsRecurringJobs => false;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        if (KeepsRecurringJobs) return;
        var recurring = Services.GetRequiredService<IRecurringJobManager>();
        using var connection = Services.GetRequiredService<JobStorage>().GetConnection();
        foreach (var job in connection.GetRecurringJobs()) recurring.RemoveIfExists(job.Id);
    }

    protected override void Override(IWebHostBuilder builder)
    {
        foreach (var limit in Limits) builder.UseSetting($"RateLimits:{limit}", "1000000");
    }
}
