using System.Text;
using System.Xml.Linq;
using KK.Saas.Core.Keys;
using KK.Saas.EntityFrameworkCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace KK.Saas.Web.DataProtection;

/// <summary>
/// Seals the keys of cookies and form tokens with the master key before they go into the database: whoever has a copy of
/// the database alone cannot forge a login.
/// </summary>
internal sealed class MasterKeyXmlEncryptor(IMasterKey masterKey) : IXmlEncryptor
{
    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var box = masterKey.WrapAsync(Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting)), ProtectionKeyRotation.Owner).GetAwaiter().GetResult();
        return new EncryptedXmlInfo(new XElement(ProtectionKeyRotation.ElementName, Convert.ToBase64String(box)), typeof(MasterKeyXmlDecryptor));
    }
}
