using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Rollups.Application;

/// <summary>Asks for a recount of a tenant's dirty kelurahan, soon and in the background.</summary>
public interface IRecountQueue
{
    void Request(TenantId tenant);
}
