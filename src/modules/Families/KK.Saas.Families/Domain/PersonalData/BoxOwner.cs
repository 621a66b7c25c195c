using System.Text;
using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Families.Domain.PersonalData;

/// <summary>The associated data of sealed boxes: what kind of box it is and whose.</summary>
public static class BoxOwner
{
    public static byte[] OfTenantKey(TenantId tenant) => Encoding.UTF8.GetBytes($"kk.tenant-key|{tenant}");

    public static byte[] OfFamilyKey(TenantId tenant, Guid family) => Encoding.UTF8.GetBytes($"kk.family-key|{tenant}|{family:D}");

    public static byte[] OfData(TenantId tenant, Guid family) => Encoding.UTF8.GetBytes($"kk.family-data|{tenant}|{family:D}");
}
