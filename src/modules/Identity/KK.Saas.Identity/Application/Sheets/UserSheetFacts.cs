using KK.Saas.Core.Regions;
using KK.Saas.Identity.Domain;

namespace KK.Saas.Identity.Application.Sheets;

/// <summary>What the city has, to compare rows with.</summary>
internal sealed class UserSheetFacts(IReadOnlyDictionary<string, RoleChoice> roles, AreaWords areas, IReadOnlyList<User> users, ILookup<Guid, string> rolesOf, ILookup<Guid, RegionCode> areasOf)
{
    private readonly HashSet<string> _userNames = users.Select(u => u.UserName!).ToHashSet(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _people = users.Select(u => Person(u.DisplayName, rolesOf[u.Id], areasOf[u.Id])).ToHashSet(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, RoleChoice> Roles => roles;

    public AreaWords Areas => areas;

    public bool HasUserName(string userName) => _userNames.Contains(userName);

    public bool HasPerson(string person) => _people.Contains(person);

    /// <summary>Who is taken for the same where no user name tells them apart: name, role and areas.</summary>
    public static string Person(string displayName, IEnumerable<string> roles, IEnumerable<RegionCode> areas)
    {
        var name = string.Join(' ', displayName.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
        return string.Join('\n', name, string.Join(',', roles.Order(StringComparer.Ordinal)), string.Join(',', areas.Select(a => a.Value).Order(StringComparer.Ordinal)));
    }
}
