using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.EntityFrameworkCore;

/// <summary>Tells a lost race from other failures of the database, on both providers.</summary>
public static class DatabaseConflicts
{
    private const string PostgreSqlUnique = "23505";
    private const string PostgreSqlDeadlock = "40P01";
    private const string SqliteUnique = "UNIQUE constraint failed";

    /// <summary>Another writer was faster: the work may be done again on what is stored now.</summary>
    public static bool IsConflict(Exception exception) => exception is DbUpdateConcurrencyException || IsUniqueViolation(exception) || IsDeadlock(exception);

    /// <summary>A unique index refused a row.</summary>
    public static bool IsUniqueViolation(Exception exception) => exception is DbUpdateException { InnerException: DbException inner }
        && (inner.SqlState == PostgreSqlUnique || inner.Message.Contains(SqliteUnique, StringComparison.Ordinal));

    private static bool IsDeadlock(Exception exception) => (exception as DbException ?? exception.InnerException as DbException)?.SqlState == PostgreSqlDeadlock;
}
