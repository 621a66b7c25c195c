using Microsoft.AspNetCore.Hosting;

namespace KK.Saas.EndToEndTests.Proof;

/// <summary>The product for attackers who have all the time in the world: tries are not limited, so that each one is answered.</summary>
public class ProofProduct : Product
{
    private static readonly string[] Limits = ["LoginPerMinute", "TokenPerMinute", "ApiPerMinute", "SelfFillPerMinute"];

    protected override void Override(IWebHostBuilder builder)
    {
        foreach (var limit in Limits) builder.UseSetting($"RateLimits:{limit}", "1000000");
    }
}
