using KK.Saas.EntityFrameworkCore;
using KK.Saas.Tenancy.Domain;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Tenancy.EntityFrameworkCore;

public sealed class SettingRepository(SaasDbContext context) : ISettingRepository
{
    public Task<TenantSetting?> FindAsync(string name, CancellationToken cancellationToken = default) =>
        context.Set<TenantSetting>().FirstOrDefaultAsync(s => s.Name == name, cancellationToken);

    public void Add(TenantSetting setting) => context.Add(setting);

    public void Remove(TenantSetting setting) => context.Remove(setting);

    public Task<HostSetting?> FindHostAsync(string name, CancellationToken cancellationToken = default) =>
        context.Set<HostSetting>().FirstOrDefaultAsync(s => s.Name == name, cancellationToken);

    public bool IsSetOnHost(string name) => context.Set<HostSetting>().Any(s => s.Name == name);

    public void Add(HostSetting setting) => context.Add(setting);
}
