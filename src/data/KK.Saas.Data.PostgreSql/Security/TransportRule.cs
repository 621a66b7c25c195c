using System.Net;
using Npgsql;

namespace KK.Saas.Data.PostgreSql.Security;

/// <summary>
/// Whoever sits between this machine and the database must neither read nor answer: on another machine the server proves who it
/// is, by a certificate for its name, or by one of the authority that the connection string names.
/// </summary>
public static class TransportRule
{
    /// <summary>What is wrong with a connection string; null when nothing is. A database on this machine needs no TLS.</summary>
    public static string? FindProblem(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        var isProven = settings.SslMode == SslMode.VerifyFull || (settings.SslMode == SslMode.VerifyCA && !string.IsNullOrEmpty(settings.RootCertificate));
        if (isProven || (settings.Host ?? "").Split(',', StringSplitOptions.TrimEntries).FirstOrDefault(host => !IsThisMachine(host)) is not { } host) return null;
        return $"The connection to PostgreSQL on '{host}' is not safe on its way: set 'SSL Mode=VerifyFull' (with 'Root Certificate=FILE' for an authority of your own), "
            + "or 'SSL Mode=VerifyCA' with 'Root Certificate=FILE'.";
    }

    private static bool IsThisMachine(string host)
    {
        if (host.Length == 0 || host[0] is '/' or '@') return true; // a socket of this machine
        if (IPAddress.TryParse(host, out var plain)) return IPAddress.IsLoopback(plain);
        return Name(host) is var name && (name.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(name, out var address) && IPAddress.IsLoopback(address)));
    }

    /// <summary>Without the port that may stand behind each host.</summary>
    private static string Name(string host) => host.LastIndexOf(':') is > 0 and var colon ? host[..colon] : host;
}
