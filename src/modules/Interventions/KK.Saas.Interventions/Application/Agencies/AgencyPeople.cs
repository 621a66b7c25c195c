using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Identity;
using KK.Saas.Interventions.Agencies;
using KK.Saas.Interventions.Domain.Agencies;

namespace KK.Saas.Interventions.Application.Agencies;

/// <summary>Who works in an agency.</summary>
public sealed class AgencyPeople(IAgencyRepository agencies, IUserDirectory users, ICurrentTenant tenant, IUnitOfWork unitOfWork)
{
    public async Task<IReadOnlyList<AgencyCandidate>> SearchAsync(Guid id, string? search, CancellationToken cancellationToken)
    {
        var inside = (await agencies.ListMembersAsync(id, cancellationToken)).Select(m => m.UserId).ToHashSet();
        var heads = (await users.SearchAsync(InterventionsPermissions.DecideActivities, search, cancellationToken)).Select(u => u.Id).ToHashSet();
        return [.. (await users.SearchAsync(InterventionsPermissions.ReportActivities, search, cancellationToken)).Where(u => !inside.Contains(u.Id))
            .Select(u => new AgencyCandidate(u.Id, u.UserName, u.DisplayName, heads.Contains(u.Id)))];
    }

    public async Task SetAsync(Guid id, Guid userId, bool isHead, CancellationToken cancellationToken)
    {
        if (!await users.HoldsAsync(userId, InterventionsPermissions.ReportActivities, cancellationToken)) throw new BusinessException("Interventions.Agencies:NotStaff");
        if (isHead && !await users.HoldsAsync(userId, InterventionsPermissions.DecideActivities, cancellationToken)) throw new BusinessException("Interventions.Agencies:NotHead");
        await unitOfWork.InTransactionAsync(async token =>
        {
            var members = await agencies.ListMembersAsync(id, token);
            var own = members.FirstOrDefault(m => m.UserId == userId);
            foreach (var head in members.Where(m => m.IsHead && m != own && isHead)) head.SetHead(false);
            await unitOfWork.SaveChangesAsync(token); // before the new head: the index allows one
            if (own is null) agencies.AddMember(new AgencyMember(tenant.RequiredId, EntityId.New(), id, userId, isHead));
            else own.SetHead(isHead);
            return true;
        }, cancellationToken);
    }

    public async Task RemoveAsync(Guid id, Guid userId, CancellationToken cancellationToken)
    {
        if ((await agencies.ListMembersAsync(id, cancellationToken)).FirstOrDefault(m => m.UserId == userId) is not { } member) return;
        agencies.RemoveMember(member);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }
}
