using System.Text;
using System.Xml.Linq;
using KK.Saas.Families.Application.PersonalData;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace KK.Saas.Web.DataProtection;

/// <summary>Opens what <see cref="MasterKeyXmlEncryptor"/> sealed. Data protection makes it by its type name, with the container.</summary>
internal sealed class MasterKeyXmlDecryptor(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement)
    {
        var key = services.GetRequiredService<MasterKey>().Unwrap(Convert.FromBase64String(encryptedElement.Value), MasterKeyXmlEncryptor.Owner);
        return XElement.Parse(Encoding.UTF8.GetString(key));
    }
}
