using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.Identity.Domain;
using KK.Saas.Tables;

namespace KK.Saas.Identity.Application.Sheets;

/// <summary>Checks rows one after the other; every wrong cell of a row is told, not only the first.</summary>
internal sealed class UserSheetRowCheck(UserSheetFacts facts, IReadOnlyDictionary<string, string> roleNames)
{
    private static readonly char[] FormulaStarts = ['=', '+', '-', '@'];

    private readonly Dictionary<string, string> _roleNames = roleNames.GroupBy(r => TableColumns.Key(r.Key)).ToDictionary(g => g.Key, g => g.First().Value);
    private readonly HashSet<string> _userNames = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _people = new(StringComparer.Ordinal);

    public List<UserSheetIssue> Issues { get; } = [];

    /// <summary>User names that rows ask for.</summary>
    public ISet<string> UserNames => _userNames;

    /// <summary>The row with its role and areas as codes, its user name as given; null when it was refused.</summary>
    public UserSheetLine? Check(UserSheetRow given)
    {
        var row = given with { DisplayName = given.DisplayName.Trim(), UserName = given.UserName.Trim() };
        var before = Issues.Count;
        CheckName(row);
        if (row.UserName.Length > 0 && !UserRules.IsUserName(row.UserName)) Refuse(row, UserSheetColumns.UserName, row.UserName, UserSheetIssueKind.NotAUserName);
        var role = ReadRole(row);
        var areas = ReadAreas(row, role is not null && facts.Roles[role].IsAreaBound);
        if (Issues.Count > before || role is null) return null;
        CheckNew(row, UserSheetFacts.Person(row.DisplayName, [role], areas));
        if (Issues.Count > before) return null;
        return new UserSheetLine(row with { Role = role, Areas = string.Join(';', areas) }, row.UserName, role, areas);
    }

    public void Refuse(UserSheetRow row, string column, string value, UserSheetIssueKind kind) => Issues.Add(new UserSheetIssue(row.Row, column, TableCell.Shorten(value), kind));

    private void CheckName(UserSheetRow row)
    {
        var name = row.DisplayName;
        if (name.Length == 0) Refuse(row, UserSheetColumns.Name, name, UserSheetIssueKind.NameMissing);
        else if (name.Length > User.MaxDisplayNameLength || name.Any(char.IsControl) || !name.Any(char.IsLetter) || FormulaStarts.Contains(name[0]))
            Refuse(row, UserSheetColumns.Name, name, UserSheetIssueKind.NotAName);
    }

    private string? ReadRole(UserSheetRow row)
    {
        var role = row.Role.Length == 0
            ? RoleNames.Enumerator
            : facts.Roles.Keys.FirstOrDefault(r => string.Equals(r, row.Role, StringComparison.OrdinalIgnoreCase)) ?? _roleNames.GetValueOrDefault(TableColumns.Key(row.Role));
        if (role is null || !facts.Roles.TryGetValue(role, out var choice)) Refuse(row, UserSheetColumns.Role, row.Role, UserSheetIssueKind.UnknownRole);
        else if (!choice.MayGive) Refuse(row, UserSheetColumns.Role, row.Role, UserSheetIssueKind.RoleBeyondOwn);
        else return role;
        return null;
    }

    private List<RegionCode> ReadAreas(UserSheetRow row, bool needed)
    {
        var areas = new List<RegionCode>();
        var words = AreaWords.Split(row.Areas);
        if (words.Length == 0 && needed) Refuse(row, UserSheetColumns.Areas, "", UserSheetIssueKind.AreaMissing);
        foreach (var word in words)
        {
            var (area, problem) = facts.Areas.Find(word);
            if (area is not { } found) Refuse(row, UserSheetColumns.Areas, word, problem);
            else if (!areas.Contains(found)) areas.Add(found);
        }

        return areas;
    }

    /// <summary>A user name tells people of the same name apart; without one, name, role and areas say who it is.</summary>
    private void CheckNew(UserSheetRow row, string person)
    {
        var isNamed = row.UserName.Length > 0;
        var (column, value) = isNamed ? (UserSheetColumns.UserName, row.UserName) : (UserSheetColumns.Name, row.DisplayName);
        if (isNamed ? facts.HasUserName(row.UserName) : facts.HasPerson(person)) Refuse(row, column, value, UserSheetIssueKind.AlreadyThere);
        else if (isNamed ? !_userNames.Add(row.UserName) : !_people.Add(person)) Refuse(row, column, value, UserSheetIssueKind.RepeatedRow);
    }
}
