using KK.Saas.Core.Areas;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;

namespace KK.Saas.Questionnaires.Application;

/// <summary>Who sends answers with a code: nobody by name, and without a permission.</summary>
internal static class SelfFillHolder
{
    private const string Name = "isi-mandiri";

    public static CurrentUserInfo Of(TenantId tenant) =>
        new(NameBasedGuid.Create(tenant.Value, Name), Name, Name, UserKind.Tenant, tenant, [], new HashSet<string>(), AreaScope.All);
}
