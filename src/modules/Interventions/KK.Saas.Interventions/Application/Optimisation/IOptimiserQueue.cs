using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Interventions.Application.Optimisation;

/// <summary>Asks for the waiting computations of a tenant to be done soon.</summary>
public interface IOptimiserQueue
{
    void Request(TenantId tenant);
}
