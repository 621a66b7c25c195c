using KK.Saas.Interventions.Teams;

namespace KK.Saas.Blazor.Interventions.Teams;

/// <summary>What the form of attendance posts: a row a member.</summary>
public sealed class AttendanceForm
{
    public List<AttendanceRow>? Rows { get; set; }

    public IReadOnlyList<AttendanceInput> ToInput() => [.. (Rows ?? []).Select(r => r.ToInput())];
}
