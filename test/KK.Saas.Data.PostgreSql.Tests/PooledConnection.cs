using System.Globalization;
using KK.Saas.TestBase;
using Npgsql;

namespace KK.Saas.Data.PostgreSql.Tests;

/// <summary>The database of an application through the pooler in transaction mode.</summary>
internal static class PooledConnection
{
    public static string Of(SaasTestApplication app)
    {
        var port = Environment.GetEnvironmentVariable("KK_TEST_PGBOUNCER").ShouldNotBeNull("etc/test.sh starts the pooler");
        // Behind a transaction pooler the session is not ours to reset.
        return new NpgsqlConnectionStringBuilder(app.ConnectionString) { Port = int.Parse(port, CultureInfo.InvariantCulture), NoResetOnClose = true }.ConnectionString;
    }
}
