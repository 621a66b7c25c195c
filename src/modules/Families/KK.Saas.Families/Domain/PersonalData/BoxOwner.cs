using System.Text;
using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Families.Domain.PersonalData;

/// <summary>What sealed boxes are bound to: what kind of box it is and whose.</summary>
public static class BoxOwner
{
    public static string OfTenantKey(TenantId tenant, int version) => $"kk.tenant-key|{tenant}|{version}";

    public static string OfTenantIndex(TenantId tenant) => $"kk.tenant-index|{tenant}";

    public static byte[] OfFamilyKey(TenantId tenant, Guid family) => Encoding.UTF8.GetBytes($"kk.family-key|{tenant}|{family:D}");

    public static byte[] OfData(TenantId tenant, Guid family) => Encoding.UTF8.GetBytes($"kk.family-data|{tenant}|{family:D}");
}
