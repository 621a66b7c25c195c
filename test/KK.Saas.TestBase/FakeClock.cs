namespace KK.Saas.TestBase;

/// <summary>A clock that tests move by hand; it starts on 24 November 2026, 08:00 WITA.</summary>
public sealed class FakeClock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 11, 24, 0, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance(TimeSpan by) => _now += by;
}
