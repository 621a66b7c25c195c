using Hangfire;
using KK.Saas.AspNetCore.Jobs;
using KK.Saas.Identity.EntityFrameworkCore.OpenId;
using OpenIddict.Abstractions;

namespace KK.Saas.Identity.Jobs;

/// <summary>Each night: new keys when it is time, and tokens that nobody can use any more are forgotten.</summary>
public sealed class OpenIdJob(OidcKeyStore keys, IOpenIddictTokenManager tokens, IOpenIddictAuthorizationManager authorizations, TimeProvider clock)
{
    private const string Nightly = "30 18 * * *";
    private static readonly TimeSpan Kept = TimeSpan.FromDays(14);

    public static void Register(IRecurringJobManager recurring) => recurring.AddOrUpdate<OpenIdJob>("openid-upkeep", job => job.RunAsync(CancellationToken.None), Nightly);

    [HostJob]
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await keys.RotateAsync(cancellationToken);
        var before = clock.GetUtcNow() - Kept;
        await tokens.PruneAsync(before, cancellationToken);
        await authorizations.PruneAsync(before, cancellationToken);
    }
}
