using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace KK.Saas.Data.Sqlite;

/// <summary>
/// SQLite has one writer. WAL lets readers go on beside it, and the busy timeout lets a second writer wait its turn
/// instead of failing; synchronous=FULL keeps an acknowledged answer through a power cut.
/// </summary>
internal sealed class SqliteSessionSettings : DbConnectionInterceptor
{
    private const string Settings = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=15000; PRAGMA foreign_keys=ON;";

    public static SqliteSessionSettings Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Settings;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
