using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Tenancy.Domain;

/// <summary>A setting of the whole installation.</summary>
public sealed class HostSetting(string name, string value) : IHostOwned
{
    /// <summary>"true" once the demo seed ran.</summary>
    public const string Demo = "Demo";

    public const int MaxNameLength = 60;
    public const int MaxValueLength = 500;

    public string Name { get; private set; } = name;

    public string Value { get; private set; } = value;
}
