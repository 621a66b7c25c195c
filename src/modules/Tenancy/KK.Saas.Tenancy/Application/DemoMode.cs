using KK.Saas.Core.Data;
using KK.Saas.Tenancy.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Tenancy.Application;

/// <inheritdoc cref="IDemoMode" />
/// <remarks>Read once a process: an installation becomes a demo before it serves, and never stops being one.</remarks>
public sealed class DemoMode(IServiceScopeFactory scopes) : IDemoMode, IDemoSwitch
{
    private bool? _isDemo;

    public bool IsDemo => _isDemo ??= Read();

    public async Task TurnOnAsync(CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var settings = scope.ServiceProvider.GetRequiredService<ISettingRepository>();
        if (await settings.FindHostAsync(HostSetting.Demo, cancellationToken) is null)
        {
            settings.Add(new HostSetting(HostSetting.Demo, bool.TrueString));
            await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().SaveChangesAsync(cancellationToken);
        }

        _isDemo = true;
    }

    private bool Read()
    {
        using var scope = scopes.CreateScope();
        return scope.ServiceProvider.GetRequiredService<ISettingRepository>().IsSetOnHost(HostSetting.Demo);
    }
}
