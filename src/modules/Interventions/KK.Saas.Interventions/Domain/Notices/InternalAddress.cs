using System.Net;
using System.Net.Sockets;

namespace KK.Saas.Interventions.Domain.Notices;

/// <summary>Tells addresses that only exist inside a network: a webhook must not reach what stands beside the server.</summary>
public static class InternalAddress
{
    /// <summary>Blocks of IPv4 that are not public (IANA special-purpose registry), multicast and reserved ones among them.</summary>
    private static readonly IPNetwork[] V4 =
    [
        IPNetwork.Parse("0.0.0.0/8"), IPNetwork.Parse("10.0.0.0/8"), IPNetwork.Parse("100.64.0.0/10"), IPNetwork.Parse("127.0.0.0/8"), IPNetwork.Parse("169.254.0.0/16"),
        IPNetwork.Parse("172.16.0.0/12"), IPNetwork.Parse("192.0.0.0/24"), IPNetwork.Parse("192.0.2.0/24"), IPNetwork.Parse("192.88.99.0/24"), IPNetwork.Parse("192.168.0.0/16"),
        IPNetwork.Parse("198.18.0.0/15"), IPNetwork.Parse("198.51.100.0/24"), IPNetwork.Parse("203.0.113.0/24"), IPNetwork.Parse("224.0.0.0/3"),
    ];

    /// <summary>Global unicast is 2000::/3; inside it these lead elsewhere: Teredo and kin, documentation, 6to4.</summary>
    private static readonly IPNetwork[] V6 = [IPNetwork.Parse("2001::/23"), IPNetwork.Parse("2001:db8::/32"), IPNetwork.Parse("2002::/16"), IPNetwork.Parse("3fff::/20")];

    private static readonly IPNetwork Global = IPNetwork.Parse("2000::/3");

    /// <summary>True for whatever is not plainly public.</summary>
    public static bool Is(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetwork ? V4.Any(n => n.Contains(address)) : !Global.Contains(address) || V6.Any(n => n.Contains(address));
    }
}
