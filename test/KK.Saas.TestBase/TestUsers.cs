using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.TestBase;

/// <summary>Ids of the users that tests run as.</summary>
public static class TestUsers
{
    public static Guid HostId { get; } = EntityId.New();

    public static Guid IdOf(TenantId tenant) => NameBasedGuid.Create(HostId, tenant.ToString());
}
