using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Identity.Domain;
using KK.Saas.Tables;

namespace KK.Saas.Identity.Application.Sheets;

/// <inheritdoc cref="IUserSheetAppService" />
public sealed class UserSheetAppService(UserSheetChecker checker, UserAccounts accounts, IUserRepository users, ICurrentTenant tenant, IUnitOfWork unitOfWork) : IUserSheetAppService
{
    private static readonly Dictionary<string, string> CodesOnly = [];

    public async Task<UserSheetPreview> PreviewAsync(Stream content, IReadOnlyDictionary<string, string> roleNames, CancellationToken cancellationToken = default)
    {
        var table = await TableFile.ReadAsync(content, cancellationToken);
        CheckLength(table.Count - 1);
        var columns = UserSheetColumns.Read(table[0]);
        var beside = table.Skip(1).ToLookup(row => row.Cells.Skip(table[0].Cells.Count).Any(c => !string.IsNullOrWhiteSpace(c)));
        var preview = await checker.CheckAsync(beside[false].Select(row => Read(columns, row)), roleNames, cancellationToken);
        var issues = beside[true].Select(row => new UserSheetIssue(
            row.Number, UserSheetColumns.Areas, TableCell.Shorten(string.Join("; ", row.Cells.Skip(table[0].Cells.Count))), UserSheetIssueKind.BesideTheTable));
        return preview with { Issues = [.. preview.Issues.Concat(issues).OrderBy(i => i.Row)] };
    }

    public async Task<UserSheetResult> ImportAsync(IReadOnlyList<UserSheetRow> rows, CancellationToken cancellationToken = default)
    {
        CheckLength(rows.Count);
        var own = tenant.RequiredId;
        var preview = await checker.CheckAsync(rows, CodesOnly, cancellationToken);
        var prepared = new Dictionary<UserSheetRow, (User User, string Password)>();
        foreach (var line in preview.Good)
        {
            cancellationToken.ThrowIfCancellationRequested();
            prepared[line.Source] = accounts.Prepare(own, line.Source.DisplayName);
        }

        return await unitOfWork.InTransactionAsync(async token =>
        {
            // Anew: meanwhile, and at another attempt, somebody else may have taken names.
            var (good, issues) = await checker.CheckAsync(prepared.Keys, CodesOnly, token);
            foreach (var line in good)
            {
                var user = prepared[line.Source].User;
                accounts.Name(user, line.UserName);
                users.Add(user, [line.Role], line.Areas);
            }

            var cards = good.Select(l => new AccountCard(l.Source.DisplayName, l.UserName, prepared[l.Source].Password, [l.Role], l.Areas));
            return new UserSheetResult([.. cards], [.. preview.Issues, .. issues]);
        }, cancellationToken);
    }

    private static UserSheetRow Read(TableColumns columns, TableRow row) => new(
        row.Number, columns.Text(row, UserSheetColumns.Name), columns.Text(row, UserSheetColumns.UserName), columns.Text(row, UserSheetColumns.Role), columns.Text(row, UserSheetColumns.Areas));

    private static void CheckLength(int rows)
    {
        if (rows > IUserSheetAppService.MaxRows) throw new BusinessException("Identity:SheetTooLong", IUserSheetAppService.MaxRows);
    }
}
