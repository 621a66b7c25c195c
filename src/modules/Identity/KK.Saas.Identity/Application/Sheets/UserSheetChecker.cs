using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Identity.Domain;
using KK.Saas.Tenancy;

namespace KK.Saas.Identity.Application.Sheets;

/// <summary>Compares rows of a sheet with what is stored now.</summary>
public sealed class UserSheetChecker(
    IUserRepository users, RoleAssignment assignment, UserNameProposer proposer, ITenantDirectory tenants, ICurrentTenant tenant, ICurrentArea area, IAreaExpander expander, IAreaNames areaNames)
{
    public async Task<UserSheetPreview> CheckAsync(IEnumerable<UserSheetRow> rows, IReadOnlyDictionary<string, string> roleNames, CancellationToken cancellationToken)
    {
        var check = new UserSheetRowCheck(await LoadAsync(cancellationToken), roleNames);
        var lines = rows.Select(check.Check).OfType<UserSheetLine>().ToList();
        var asked = lines.Where(l => l.UserName.Length > 0).Select(l => l.UserName.ToUpperInvariant()).ToList();
        var taken = await users.TakenNamesAsync(asked, cancellationToken);
        foreach (var line in lines.Where(l => taken.Contains(l.UserName.ToUpperInvariant())))
            check.Refuse(line.Source, UserSheetColumns.UserName, line.UserName, UserSheetIssueKind.UserNameTaken);
        lines.RemoveAll(l => taken.Contains(l.UserName.ToUpperInvariant()));
        return new UserSheetPreview(await NameAsync(lines, check.UserNames, cancellationToken), [.. check.Issues.OrderBy(i => i.Row)]);
    }

    private async Task<UserSheetFacts> LoadAsync(CancellationToken cancellationToken)
    {
        var own = tenant.RequiredId;
        var city = (await tenants.FindAsync(own, cancellationToken))!.Region;
        return new UserSheetFacts(
            await assignment.ChoicesAsync(cancellationToken), new AreaWords(city, area.Scope, expander, areaNames), await users.ListAllAsync(own, cancellationToken),
            await users.RolesByUserAsync(cancellationToken), await users.AreasByUserAsync(cancellationToken));
    }

    private async Task<IReadOnlyList<UserSheetLine>> NameAsync(List<UserSheetLine> lines, ISet<string> used, CancellationToken cancellationToken)
    {
        var unnamed = lines.Where(l => l.UserName.Length == 0).ToList();
        var proposed = await proposer.ProposeAsync([.. unnamed.Select(l => l.Source.DisplayName)], used, cancellationToken);
        var names = unnamed.Zip(proposed).ToDictionary(p => p.First.Source, p => p.Second);
        return [.. lines.Select(l => names.TryGetValue(l.Source, out var name) ? l with { UserName = name } : l)];
    }
}
