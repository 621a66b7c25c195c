namespace KK.Saas.EntityFrameworkCore;

/// <summary>Brings the structure of the database up to date; needs the rights of its owner.</summary>
public interface IDatabaseMigrator
{
    /// <summary>Safe to run any number of times.</summary>
    Task MigrateAsync(CancellationToken cancellationToken = default);
}
