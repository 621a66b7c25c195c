using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace KK.Saas.Data.PostgreSql.Security;

/// <summary>
/// Names the tenant of the context in front of each command outside a transaction (inside one,
/// <see cref="TenantTransactionInterceptor"/> did it). SET LOCAL ends with the transaction, and a command with several statements
/// is one transaction, so nothing stays on a pooled connection, with PgBouncer in transaction mode either.
/// </summary>
public sealed class TenantSessionInterceptor : DbCommandInterceptor
{
    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Prepend(command, eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Prepend(command, eventData.Context);
        return ValueTask.FromResult(result);
    }

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        Prepend(command, eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Prepend(command, eventData.Context);
        return ValueTask.FromResult(result);
    }

    public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result)
    {
        Prepend(command, eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        Prepend(command, eventData.Context);
        return ValueTask.FromResult(result);
    }

    private static void Prepend(DbCommand command, DbContext? context)
    {
        if (command.Transaction is not null || TenantSetting.Of(context) is not { } setting) return;
        var prefix = setting + "\n";
#pragma warning disable CA2100
        if (!command.CommandText.StartsWith(prefix, StringComparison.Ordinal)) command.CommandText = prefix + command.CommandText;
#pragma warning restore CA2100
    }
}
