using KK.Saas.Core.Time;
using KK.Saas.Interventions.Domain.ProgrammeCodes;
using KK.Saas.Interventions.ProgrammeCodes;

namespace KK.Saas.Interventions.Application.ProgrammeCodes;

/// <summary>
/// What the province's list of a year calls a sub-kegiatan. The lists are second-hand: a code that one lacks is worth a
/// warning, never a refusal.
/// </summary>
public sealed class ProgrammeCodeDirectory(ISubActivityRepository subActivities)
{
    /// <summary>Whether the province has imported a list for the year.</summary>
    public Task<bool> HasListAsync(FiscalYear year, CancellationToken cancellationToken = default) => subActivities.AnyAsync(year, cancellationToken);

    /// <summary>The name of a code, or null.</summary>
    public async Task<string?> FindNameAsync(FiscalYear year, string code, CancellationToken cancellationToken = default) =>
        (await FindNamesAsync(year, [code], cancellationToken)).GetValueOrDefault(code);

    /// <summary>Names of many codes in one query; those that the list lacks are left out.</summary>
    public async Task<IReadOnlyDictionary<string, string>> FindNamesAsync(FiscalYear year, IReadOnlyCollection<string> codes, CancellationToken cancellationToken = default) =>
        codes.Count == 0 ? new Dictionary<string, string>() : await subActivities.FindNamesAsync(year, codes, cancellationToken);

    /// <summary>Codes of any level, each with its name and whether it should be looked at.</summary>
    public async Task<IReadOnlyList<NamedCode>> NameAsync(FiscalYear year, IReadOnlyCollection<string> codes, CancellationToken cancellationToken = default)
    {
        var asked = codes.Where(SipdCode.IsSubActivity).ToList();
        var names = await FindNamesAsync(year, asked, cancellationToken);
        var hasList = names.Count > 0 || (asked.Count > 0 && await HasListAsync(year, cancellationToken));
        return [.. codes.Select(code => new NamedCode(code, names.GetValueOrDefault(code), hasList && SipdCode.IsSubActivity(code) && !names.ContainsKey(code)))];
    }
}
