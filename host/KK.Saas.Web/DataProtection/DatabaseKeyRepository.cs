using System.Xml.Linq;
using KK.Saas.Core.Identifiers;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.EntityFrameworkCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace KK.Saas.Web.DataProtection;

/// <summary>Keeps the data protection keys in the product's own database.</summary>
public sealed class DatabaseKeyRepository(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        return [.. scope.ServiceProvider.GetRequiredService<SaasDbContext>().Set<ProtectionKey>().Select(k => k.Xml).AsEnumerable().Select(xml => XElement.Parse(xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        ArgumentNullException.ThrowIfNull(element);
        using var scope = scopes.CreateScope();
        var context = scope.ServiceProvider.GetRequiredService<SaasDbContext>();
        context.Add(new ProtectionKey(EntityId.New(), friendlyName, element.ToString(SaveOptions.DisableFormatting)));
        context.SaveChanges();
    }
}
