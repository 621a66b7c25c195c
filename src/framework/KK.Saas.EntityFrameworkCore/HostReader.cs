using KK.Saas.Core.MultiTenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace KK.Saas.EntityFrameworkCore;

/// <summary>
/// Reads what is published for the province. On PostgreSQL it logs in by itself (kk_host_reader), with rights on published and shared
/// tables alone: a query of the province that asks for a tenant's rows is refused by the database, whatever the code says.
/// </summary>
/// <param name="context">A context of its own, which this reader disposes of.</param>
public sealed class HostReader(SaasDbContext context) : IAsyncDisposable, IDisposable
{
    /// <summary>Rows to be read, as they were last committed.</summary>
    public IQueryable<T> Rows<T>()
        where T : class, IHostOwned => context.Set<T>().AsNoTracking();

    /// <summary>Of its own login.</summary>
    public DatabaseFacade Database => context.Database;

    public void Dispose() => context.Dispose();

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
