using KK.Saas.Core.Paging;
using KK.Saas.Core.Time;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.EntityFrameworkCore.Paging;
using KK.Saas.Interventions.Domain.ProgrammeCodes;
using KK.Saas.Interventions.ProgrammeCodes;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.ProgrammeCodes;

/// <inheritdoc cref="ISubActivityRepository" />
public sealed class SubActivityRepository(SaasDbContext context) : ISubActivityRepository
{
    private static readonly Keyset<SubActivity> ByCode = new Keyset<SubActivity>().Up(s => s.Code);

    public async Task<IReadOnlyList<CodeList>> ListYearsAsync(CancellationToken cancellationToken = default)
    {
        // One row a file and year: the database counts, and the file that came last gives its name to the list.
        var files = await context.Set<SubActivity>().GroupBy(s => new { s.Year, s.FileName })
            .Select(g => new { g.Key.Year, g.Key.FileName, Count = g.Count(), At = g.Max(s => s.ImportedAtUtc) }).ToListAsync(cancellationToken);
        return [.. files.GroupBy(f => f.Year).OrderByDescending(g => g.Key).Select(g => (g.Key, Last: g.MaxBy(f => f.At)!, Count: g.Sum(f => f.Count)))
            .Select(y => new CodeList(y.Key, y.Count, y.Last.FileName, y.Last.At))];
    }

    public Task<bool> AnyAsync(FiscalYear year, CancellationToken cancellationToken = default) => context.Set<SubActivity>().AnyAsync(s => s.Year == year, cancellationToken);

    public async Task<IReadOnlyList<SubActivity>> ListAsync(FiscalYear year, CancellationToken cancellationToken = default) =>
        await context.Set<SubActivity>().Where(s => s.Year == year).ToListAsync(cancellationToken);

    public Task<Page<SubActivity>> SearchAsync(FiscalYear year, string text, string? page, int size, CancellationToken cancellationToken = default)
    {
        var wanted = text.ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // Runs in the database, which knows no cultures.
        return ByCode.ReadAsync(
            context.Set<SubActivity>().AsNoTracking().Where(s => s.Year == year && (s.Code.StartsWith(wanted) || s.Name.ToLower().Contains(wanted))), page, size, cancellationToken);
#pragma warning restore CA1304, CA1311, CA1862
    }

    public async Task<IReadOnlyDictionary<string, string>> FindNamesAsync(FiscalYear year, IReadOnlyCollection<string> codes, CancellationToken cancellationToken = default) =>
        await context.Set<SubActivity>().Where(s => s.Year == year && codes.Contains(s.Code)).ToDictionaryAsync(s => s.Code, s => s.Name, cancellationToken);

    public void Add(SubActivity subActivity) => context.Add(subActivity);

    public void Remove(SubActivity subActivity) => context.Remove(subActivity);
}
