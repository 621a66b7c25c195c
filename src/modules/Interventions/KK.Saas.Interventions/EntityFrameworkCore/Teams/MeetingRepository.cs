using KK.Saas.Core.MultiTenancy;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Teams;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Teams;

/// <inheritdoc cref="IMeetingRepository" />
public sealed class MeetingRepository(SaasDbContext context, ICurrentTenant tenant) : IMeetingRepository
{
    private bool IsProvince => tenant.Kind == TenantScopeKind.Host;

    private IQueryable<MeetingRecord> Meetings => IsProvince ? context.Set<ProvinceMeeting>() : context.Set<Meeting>();

    public async Task<IReadOnlyList<MeetingRecord>> ListAsync(CancellationToken cancellationToken = default) =>
        await Meetings.OrderByDescending(m => m.Day).ThenByDescending(m => m.Id).ToListAsync(cancellationToken);

    public Task<MeetingRecord?> FindAsync(Guid id, CancellationToken cancellationToken = default) => Meetings.FirstOrDefaultAsync(m => m.Id == id, cancellationToken);

    public MeetingRecord Add(Guid id)
    {
        MeetingRecord meeting = IsProvince ? new ProvinceMeeting(id) : new Meeting(tenant.RequiredId, id);
        context.Add(meeting);
        return meeting;
    }
}
