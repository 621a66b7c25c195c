namespace KK.Saas.EndToEndTests.Interventions;

/// <summary>The real time, moved forward by the test.</summary>
public sealed class MovedClock : TimeProvider
{
    private long _ticks;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref _ticks));

    public void MoveDays(int days) => Interlocked.Add(ref _ticks, TimeSpan.FromDays(days).Ticks);
}
