namespace KK.Saas.Forms;

/// <summary>The day that today() gives; the caller decides in which time zone it lies.</summary>
/// <param name="Today">The calendar day.</param>
public sealed record FormClock(DateOnly Today);
