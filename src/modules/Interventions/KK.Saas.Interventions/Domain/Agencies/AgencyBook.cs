using KK.Saas.Core.Errors;

namespace KK.Saas.Interventions.Domain.Agencies;

/// <summary>All agencies of a city at one look: what they were called when, and who took over from whom.</summary>
public sealed class AgencyBook(IEnumerable<Agency> agencies)
{
    private readonly Dictionary<Guid, Agency> _byId = agencies.ToDictionary(a => a.Id);

    /// <summary>In no order.</summary>
    public IReadOnlyCollection<Agency> All => _byId.Values;

    public Agency Get(Guid id) => _byId.GetValueOrDefault(id) ?? throw new EntityNotFoundException(nameof(Agency));

    /// <summary>The full name that an agency had on a day; empty for an unknown id.</summary>
    public string NameOn(Guid id, DateOnly day) => _byId.GetValueOrDefault(id)?.NameOn(day).Name ?? "";

    /// <summary>The short name that an agency had on a day; empty for an unknown id.</summary>
    public string ShortNameOn(Guid id, DateOnly day) => _byId.GetValueOrDefault(id)?.NameOn(day).ShortName ?? "";

    /// <summary>The agency, which must exist on a day: a closed one gets no plans, reports or tasks.</summary>
    public Agency Require(Guid id, DateOnly day)
    {
        var agency = Get(id);
        return agency.ExistsOn(day) ? agency : throw new BusinessException("Interventions.Agencies:Closed", agency.NameOn(day).ShortName);
    }

    /// <summary>Who does the work of an agency on a day: itself, or who took over, over any number of mergers; null when nobody does.</summary>
    public Agency? ResponsibleOn(Guid id, DateOnly day) => Chain(id).FirstOrDefault(a => a.ExistsOn(day));

    /// <summary>Whether the work of one agency came, or would come, to another.</summary>
    public bool LeadsTo(Guid from, Guid to) => Chain(from).Any(a => a.Id == to);

    private IEnumerable<Agency> Chain(Guid id)
    {
        var seen = new HashSet<Guid>(); // two closings at the same moment could make a circle
        for (Guid? next = id; next is { } at && seen.Add(at) && _byId.TryGetValue(at, out var agency); next = agency.SuccessorId) yield return agency;
    }
}
