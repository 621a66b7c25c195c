using KK.Saas.Core.Time;

namespace KK.Saas.Core.Tests;

public sealed class WitaTests
{
    [Fact]
    public void The_screen_shows_eight_hours_after_utc() =>
        Wita.FromUtc(new DateTime(2026, 11, 23, 16, 30, 0, DateTimeKind.Utc)).ShouldBe(new DateTime(2026, 11, 24, 0, 30, 0));
}
