using KK.Saas.Interventions.Teams;

namespace KK.Saas.Blazor.Interventions.Teams;

/// <summary>The attendance of one member as posted.</summary>
public sealed class AttendanceRow
{
    public Guid MemberId { get; set; }

    public string? State { get; set; }

    public string? RepresentedBy { get; set; }

    public AttendanceInput ToInput() => new(MemberId, Enum.TryParse<AttendanceState>(State, out var state) ? state : null, RepresentedBy ?? "");
}
