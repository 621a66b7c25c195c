using System.Text;
using System.Xml.Linq;
using KK.Saas.Families.Application.PersonalData;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace KK.Saas.Web.DataProtection;

/// <summary>
/// Seals the keys of cookies and form tokens with the master key before they go into the database: whoever has a copy of
/// the database alone cannot forge a login.
/// </summary>
internal sealed class MasterKeyXmlEncryptor(MasterKey masterKey) : IXmlEncryptor
{
    internal const string ElementName = "masterKeySealed";

    /// <summary>What the boxes are bound to: no other box of the master key can stand in for one.</summary>
    internal static readonly byte[] Owner = Encoding.UTF8.GetBytes("data-protection-keys");

    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var box = masterKey.Wrap(Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting)), Owner);
        return new EncryptedXmlInfo(new XElement(ElementName, Convert.ToBase64String(box)), typeof(MasterKeyXmlDecryptor));
    }
}
