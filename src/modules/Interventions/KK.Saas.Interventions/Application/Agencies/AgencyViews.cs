using KK.Saas.Core.Time;
using KK.Saas.Identity;
using KK.Saas.Interventions.Agencies;
using KK.Saas.Interventions.Domain.Agencies;

namespace KK.Saas.Interventions.Application.Agencies;

/// <summary>Agencies as the pages show them.</summary>
public sealed class AgencyViews(AgencyNames names, IAgencyRepository agencies, IUserDirectory users, TimeProvider clock)
{
    public async Task<IReadOnlyList<AgencyListItem>> ListAsync(CancellationToken cancellationToken)
    {
        var today = Wita.Today(clock);
        var book = await names.LoadAsync(cancellationToken);
        var people = (await agencies.ListMembersAsync(null, cancellationToken)).ToLookup(m => m.AgencyId);
        var displayNames = await users.GetDisplayNamesAsync([.. people.SelectMany(p => p).Where(m => m.IsHead).Select(m => m.UserId)], cancellationToken);
        return [.. book.All.Select(a => Describe(a, book, [.. people[a.Id]], displayNames, today))
            .OrderBy(a => a.ValidTo < today).ThenBy(a => a.Kind).ThenBy(a => a.ShortName, StringComparer.CurrentCultureIgnoreCase)];
    }

    public async Task<AgencyDetail> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var today = Wita.Today(clock);
        var book = await names.LoadAsync(cancellationToken);
        var agency = book.Get(id);
        var members = await agencies.ListMembersAsync(id, cancellationToken);
        var displayNames = await users.GetDisplayNamesAsync([.. members.Select(m => m.UserId)], cancellationToken);
        return new AgencyDetail(
            Describe(agency, book, members, displayNames, today), agency.SuccessorId,
            [.. book.All.Where(a => a.SuccessorId == id).Select(a => new AgencyChoice(a.Id, a.NameOn(today).Name)).OrderBy(a => a.Name, StringComparer.CurrentCultureIgnoreCase)],
            [.. agency.Names.OrderByDescending(n => n.From).Select(n => new AgencyNameItem(n.From, n.Name, n.ShortName))],
            [.. members.Select(m => new AgencyPerson(m.UserId, displayNames.GetValueOrDefault(m.UserId, ""), m.IsHead))
                .OrderByDescending(p => p.IsHead).ThenBy(p => p.Name, StringComparer.CurrentCultureIgnoreCase)]);
    }

    private static AgencyListItem Describe(
        Agency agency, AgencyBook book, IReadOnlyCollection<AgencyMember> people, IReadOnlyDictionary<Guid, string> displayNames, DateOnly today)
    {
        var name = agency.NameOn(today);
        var head = people.FirstOrDefault(m => m.IsHead);
        return new AgencyListItem(
            agency.Id, agency.Kind, name.Name, name.ShortName, agency.Affairs, head is null ? null : displayNames.GetValueOrDefault(head.UserId), people.Count,
            agency.ValidFrom, agency.ValidTo, agency.SuccessorId is { } successor ? book.ShortNameOn(successor, today) : null);
    }
}
