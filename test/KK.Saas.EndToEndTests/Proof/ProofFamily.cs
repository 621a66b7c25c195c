using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;

namespace KK.Saas.EndToEndTests.Proof;

/// <summary>A family whose head has a name that stands nowhere else.</summary>
internal sealed record ProofFamily(Guid Id, TenantId Tenant, RegionCode Village, string Mark);
