using KK.Saas.EntityFrameworkCore;
using KK.Saas.EntityFrameworkCore.Bulk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using NpgsqlTypes;

namespace KK.Saas.Data.PostgreSql;

/// <summary>
/// Binary COPY into a temporary table, then INSERT from it: PostgreSQL refuses COPY into a table with row-level security, and the INSERT
/// holds each row against the policy. The role needs TEMPORARY on the database, which everybody has unless it was taken away.
/// All happens in the transaction that names the tenant, so a pooler in transaction mode is no hindrance.
/// </summary>
internal sealed class PostgreSqlBulkWriter : IBulkWriter
{
    public async Task<int> WriteAsync(SaasDbContext context, BulkTable table, IReadOnlyCollection<object> rows, CancellationToken cancellationToken = default)
    {
        var connection = (NpgsqlConnection)context.Database.GetDbConnection();
        await using var command = connection.CreateCommand();
        command.Transaction = (NpgsqlTransaction)context.Database.CurrentTransaction!.GetDbTransaction();
        var columns = string.Join(", ", table.Columns.Select(c => $"\"{c.Name}\""));
        var waiting = $"pg_temp.\"bulk_{table.Name}\"";
#pragma warning disable CA2100 // Made of names of tables and columns of the model.
        command.CommandText = $"CREATE TEMPORARY TABLE \"bulk_{table.Name}\" (LIKE public.\"{table.Name}\") ON COMMIT DROP";
        await command.ExecuteNonQueryAsync(cancellationToken);
        await CopyAsync(connection, command, $"COPY {waiting} ({columns}) FROM STDIN (FORMAT BINARY)", table, rows, cancellationToken);
        command.CommandText = $"INSERT INTO public.\"{table.Name}\" ({columns}) SELECT {columns} FROM {waiting}";
        var count = await command.ExecuteNonQueryAsync(cancellationToken);
        command.CommandText = $"DROP TABLE {waiting}"; // the same kind of row may come again in this transaction
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellationToken);
        return count;
    }

    private static async Task CopyAsync(
        NpgsqlConnection connection, NpgsqlCommand command, string sql, BulkTable table, IReadOnlyCollection<object> rows, CancellationToken cancellationToken)
    {
        (BulkColumn Column, NpgsqlDbType Type)[] columns = [.. table.Columns.Select(c => (c, ((NpgsqlParameter)c.ParameterOf(command, "p")).NpgsqlDbType))];
        await using var importer = await connection.BeginBinaryImportAsync(sql, cancellationToken);
        foreach (var row in rows)
        {
            await importer.StartRowAsync(cancellationToken);
            foreach (var (column, type) in columns)
            {
                if (column.ValueOf(row) is { } value && value is not DBNull) await importer.WriteAsync(value, type, cancellationToken);
                else await importer.WriteNullAsync(cancellationToken);
            }
        }

        await importer.CompleteAsync(cancellationToken);
    }
}
