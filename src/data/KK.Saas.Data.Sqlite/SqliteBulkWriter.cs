using KK.Saas.EntityFrameworkCore;
using KK.Saas.EntityFrameworkCore.Bulk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace KK.Saas.Data.Sqlite;

/// <summary>One prepared INSERT for all rows, in the running transaction.</summary>
internal sealed class SqliteBulkWriter : IBulkWriter
{
    public async Task<int> WriteAsync(SaasDbContext context, BulkTable table, IReadOnlyCollection<object> rows, CancellationToken cancellationToken = default)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction!.GetDbTransaction();
        for (var i = 0; i < table.Columns.Count; i++) command.Parameters.Add(table.Columns[i].ParameterOf(command, $"@p{i}"));
#pragma warning disable CA2100 // Made of names of tables and columns of the model.
        command.CommandText = $"INSERT INTO \"{table.Name}\" ({string.Join(", ", table.Columns.Select(c => $"\"{c.Name}\""))}) VALUES ({string.Join(", ", table.Columns.Select((_, i) => $"@p{i}"))})";
#pragma warning restore CA2100
        await command.PrepareAsync(cancellationToken);
        var count = 0;
        foreach (var row in rows)
        {
            for (var i = 0; i < table.Columns.Count; i++) command.Parameters[i].Value = table.Columns[i].ValueOf(row);
            count += await command.ExecuteNonQueryAsync(cancellationToken);
        }

        return count;
    }
}
