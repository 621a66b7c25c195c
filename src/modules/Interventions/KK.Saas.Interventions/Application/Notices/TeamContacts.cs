using KK.Saas.Core.Time;
using KK.Saas.Identity;
using KK.Saas.Interventions.Domain.Teams;
using KK.Saas.Interventions.Teams;

namespace KK.Saas.Interventions.Application.Notices;

/// <summary>Accounts of the TPK2D's officers: those of the decree in force, else whoever holds the rights of the office.</summary>
public sealed class TeamContacts(ITeamRepository teams, IUserDirectory users, TimeProvider clock)
{
    public async Task<IReadOnlyList<Guid>> ListSecretariesAsync(CancellationToken cancellationToken = default)
    {
        var named = await NamedAsync(TeamPosition.Secretary, cancellationToken);
        return named.Count > 0 ? named : await HoldersAsync(InterventionsPermissions.ManageEscalation, cancellationToken);
    }

    public async Task<IReadOnlyList<Guid>> ListChairsAsync(CancellationToken cancellationToken = default)
    {
        var named = await NamedAsync(TeamPosition.Chair, cancellationToken);
        if (named.Count > 0) return named;
        // The chair agrees plans, and is not of the secretariat, which does too.
        var secretariat = await HoldersAsync(InterventionsPermissions.ManageEscalation, cancellationToken);
        return [.. (await HoldersAsync(InterventionsPermissions.AgreePlans, cancellationToken)).Except(secretariat)];
    }

    private async Task<IReadOnlyList<Guid>> NamedAsync(TeamPosition position, CancellationToken cancellationToken)
    {
        var today = Wita.Today(clock);
        var team = (await teams.ListAsync(cancellationToken)).FirstOrDefault(t => t.IsInForceOn(today));
        return [.. (team?.Members ?? []).Where(m => m.Position == position).Select(m => m.UserId).OfType<Guid>()];
    }

    private async Task<IReadOnlyList<Guid>> HoldersAsync(string permission, CancellationToken cancellationToken) =>
        [.. (await users.SearchAsync(permission, null, cancellationToken)).Select(u => u.Id)];
}
