using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace KK.Saas.Data.PostgreSql.Security;

/// <summary>
/// Names the tenant once at the beginning of each transaction. Every save is one (SaasDbContext asks for it), because the
/// provider counts the statements of a batch of changes and would stumble over one more.
/// </summary>
public sealed class TenantTransactionInterceptor : DbTransactionInterceptor
{
    public override DbTransaction TransactionStarted(DbConnection connection, TransactionEndEventData eventData, DbTransaction result)
    {
        if (Prepare(result, eventData.Context) is not { } command) return result;
        using (command) command.ExecuteNonQuery();
        return result;
    }

    public override async ValueTask<DbTransaction> TransactionStartedAsync(
        DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken = default)
    {
        if (Prepare(result, eventData.Context) is not { } command) return result;
        await using (command) await command.ExecuteNonQueryAsync(cancellationToken);
        return result;
    }

    private static DbCommand? Prepare(DbTransaction transaction, DbContext? context)
    {
        if (TenantSetting.Of(context) is not { } setting) return null;
        var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // A Guid between constants.
        command.CommandText = setting;
#pragma warning restore CA2100
        return command;
    }
}
