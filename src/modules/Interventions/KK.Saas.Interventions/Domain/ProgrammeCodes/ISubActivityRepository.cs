using KK.Saas.Core.Paging;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.ProgrammeCodes;

namespace KK.Saas.Interventions.Domain.ProgrammeCodes;

/// <summary>The lists of sub-kegiatan.</summary>
public interface ISubActivityRepository
{
    /// <summary>Newest year first.</summary>
    Task<IReadOnlyList<CodeList>> ListYearsAsync(CancellationToken cancellationToken = default);

    Task<bool> AnyAsync(FiscalYear year, CancellationToken cancellationToken = default);

    /// <summary>The whole list of a year, to be changed.</summary>
    Task<IReadOnlyList<SubActivity>> ListAsync(FiscalYear year, CancellationToken cancellationToken = default);

    /// <summary>A part of a list by code: those whose code begins with, or whose name contains, a text.</summary>
    Task<Page<SubActivity>> SearchAsync(FiscalYear year, string text, string? page, int size, CancellationToken cancellationToken = default);

    /// <summary>Names by code; codes that the list lacks are left out.</summary>
    Task<IReadOnlyDictionary<string, string>> FindNamesAsync(FiscalYear year, IReadOnlyCollection<string> codes, CancellationToken cancellationToken = default);

    void Add(SubActivity subActivity);

    void Remove(SubActivity subActivity);
}
