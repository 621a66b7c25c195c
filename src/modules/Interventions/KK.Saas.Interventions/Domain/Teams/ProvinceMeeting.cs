using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Interventions.Domain.Teams;

/// <summary>A meeting of the province's TPK2D.</summary>
public sealed class ProvinceMeeting : MeetingRecord, IHostOwned
{
    public ProvinceMeeting(Guid id)
        : base(id)
    {
    }

    private ProvinceMeeting()
    {
    }
}
