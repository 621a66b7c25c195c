using KK.Saas.Core.MultiTenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace KK.Saas.EntityFrameworkCore;

/// <summary>
/// Reads what is published for the province. On PostgreSQL it logs in by itself (kk_host_reader), with rights on published and shared
/// tables alone: a query of the province that asks for a tenant's rows is refused by the database, whatever the code says.
/// </summary>
/// <param name="open">Makes a context of its own, when something is read; this reader disposes of it.</param>
public sealed class HostReader(Func<SaasDbContext> open) : IAsyncDisposable, IDisposable
{
    private SaasDbContext? _context;

    /// <summary>Of its own login.</summary>
    public DatabaseFacade Database => Context.Database;

    private SaasDbContext Context => _context ??= open();

    /// <summary>Rows to be read, as they were last committed.</summary>
    public IQueryable<T> Rows<T>()
        where T : class, IHostOwned => Context.Set<T>().AsNoTracking();

    public void Dispose() => _context?.Dispose();

    public ValueTask DisposeAsync() => _context?.DisposeAsync() ?? ValueTask.CompletedTask;
}
