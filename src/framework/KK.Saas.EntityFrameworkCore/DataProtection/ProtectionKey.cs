using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.EntityFrameworkCore.DataProtection;

/// <summary>A key of ASP.NET Core's data protection: in the database, so that any web node reads any node's cookies.</summary>
public sealed class ProtectionKey(Guid id, string name, string xml) : IHostOwned
{
    public const int MaxNameLength = 200;

    public Guid Id { get; private set; } = id;

    public string Name { get; private set; } = name;

    public string Xml { get; private set; } = xml;

    public void Replace(string xml) => Xml = xml;
}
