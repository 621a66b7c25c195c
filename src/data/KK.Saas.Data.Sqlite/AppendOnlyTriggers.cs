using System.Text;
using KK.Saas.EntityFrameworkCore.Auditing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace KK.Saas.Data.Sqlite;

/// <summary>SQLite has no rights to take away; triggers refuse to change or remove what the audit log holds.</summary>
internal static class AppendOnlyTriggers
{
    /// <summary>Safe to run any number of times.</summary>
    public static string Script(IModel model)
    {
        var script = new StringBuilder();
        foreach (var (table, changeable) in AuditModelContributor.AppendOnly)
        {
            var columns = model.GetEntityTypes().Single(e => e.GetTableName() == table)
                .GetProperties().Select(p => p.GetColumnName()).Where(c => c != changeable);
            script.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"""
                CREATE TRIGGER IF NOT EXISTS {table}_keep BEFORE DELETE ON {table} BEGIN SELECT RAISE(ABORT, 'The audit log is append-only.'); END;
                CREATE TRIGGER IF NOT EXISTS {table}_fixed BEFORE UPDATE OF {string.Join(", ", columns)} ON {table} BEGIN SELECT RAISE(ABORT, 'The audit log is append-only.'); END;
                """);
        }

        return script.ToString();
    }
}
