using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Interventions.Application.Notices;

/// <summary>Asks for the outbox of a tenant to be worked off soon.</summary>
public interface IOutboxQueue
{
    void Request(TenantId tenant);
}
