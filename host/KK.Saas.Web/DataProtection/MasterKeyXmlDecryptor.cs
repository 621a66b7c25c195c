using System.Text;
using System.Xml.Linq;
using KK.Saas.Core.Keys;
using KK.Saas.EntityFrameworkCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace KK.Saas.Web.DataProtection;

/// <summary>Opens what <see cref="MasterKeyXmlEncryptor"/> sealed. Data protection makes it by its type name, with the container.</summary>
internal sealed class MasterKeyXmlDecryptor(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement)
    {
        // Data protection knows no asynchronous calls; it reads its keys once at the start and again after a day.
        var key = services.GetRequiredService<IMasterKey>().UnwrapAsync(Convert.FromBase64String(encryptedElement.Value), ProtectionKeyRotation.Owner).GetAwaiter().GetResult();
        return XElement.Parse(Encoding.UTF8.GetString(key));
    }
}
