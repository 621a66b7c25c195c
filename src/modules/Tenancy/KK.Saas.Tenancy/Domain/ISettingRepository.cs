namespace KK.Saas.Tenancy.Domain;

/// <summary>Stored settings of the current tenant and of the installation.</summary>
public interface ISettingRepository
{
    Task<TenantSetting?> FindAsync(string name, CancellationToken cancellationToken = default);

    void Add(TenantSetting setting);

    void Remove(TenantSetting setting);

    Task<HostSetting?> FindHostAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Synchronous, for the one read at the start of the process.</summary>
    bool IsSetOnHost(string name);

    void Add(HostSetting setting);
}
