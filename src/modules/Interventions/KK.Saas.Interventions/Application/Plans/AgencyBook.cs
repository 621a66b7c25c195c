using KK.Saas.Core.Time;
using KK.Saas.Interventions.Domain.Agencies;
using KK.Saas.Interventions.Plans;

namespace KK.Saas.Interventions.Application.Plans;

/// <summary>The city's agencies as plans name them: by the name that they have at the end of a fiscal year.</summary>
internal sealed class AgencyBook(IEnumerable<Agency> agencies)
{
    private const int MonthsOfQuarter = 3;

    private readonly Dictionary<Guid, Agency> _agencies = agencies.ToDictionary(a => a.Id);

    /// <summary>Agencies that exist on at least one day of one of the years, by short name; named as in the last of these years.</summary>
    public IReadOnlyList<AgencyChoice> ListIn(params IReadOnlyList<FiscalYear> years) =>
        [.. _agencies.Values.Where(a => years.Any(y => ExistsIn(a, y))).Select(a => Of(a.Id, years.Last(y => ExistsIn(a, y)))).OrderBy(a => a.ShortName, StringComparer.OrdinalIgnoreCase)];

    public AgencyChoice Of(Guid id, FiscalYear year)
    {
        var name = _agencies[id].NameOn(LastDay(year, Quarter.IV));
        return new AgencyChoice(id, name.Name, name.ShortName.Length > 0 ? name.ShortName : name.Name);
    }

    public bool ExistsIn(Guid id, FiscalYear year) => _agencies.TryGetValue(id, out var agency) && ExistsIn(agency, year);

    /// <summary>True when it exists from the first day of the first quarter to the last day of the last one.</summary>
    public bool ExistsThroughout(Guid id, FiscalYear year, Quarter first, Quarter last) =>
        _agencies.TryGetValue(id, out var agency) && agency.ExistsOn(FirstDay(year, first)) && agency.ExistsOn(LastDay(year, last));

    private static bool ExistsIn(Agency agency, FiscalYear year) =>
        agency.ValidFrom <= LastDay(year, Quarter.IV) && (agency.ValidTo is null || agency.ValidTo >= FirstDay(year, Quarter.I));

    private static DateOnly FirstDay(FiscalYear year, Quarter quarter) => new(year.Value, (((int)quarter - 1) * MonthsOfQuarter) + 1, 1);

    private static DateOnly LastDay(FiscalYear year, Quarter quarter) => FirstDay(year, quarter).AddMonths(MonthsOfQuarter).AddDays(-1);
}
