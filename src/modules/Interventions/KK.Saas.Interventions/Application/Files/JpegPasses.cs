namespace KK.Saas.Interventions.Application.Files;

/// <summary>
/// Counts how often a JPEG goes over its picture, from its segments and without unpacking it: a small progressive file with
/// thousands of passes would take minutes and hold every coefficient in memory.
/// </summary>
internal static class JpegPasses
{
    private const byte Mark = 0xFF;
    private const byte StartOfImage = 0xD8;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;

    /// <summary>0 for what is no JPEG. What stands behind the end of the picture, such as a film, does not count.</summary>
    public static int Count(ReadOnlySpan<byte> file)
    {
        if (file.Length < 2 || file[0] != Mark || file[1] != StartOfImage) return 0;
        var passes = 0;
        for (var at = NextMark(file, 2); at >= 0 && file[at] != EndOfImage; at = NextMark(file, at))
        {
            if (file[at] == StartOfScan) passes++;
            if (at + 2 >= file.Length) break;
            at += 1 + ((file[at + 1] << 8) | file[at + 2]); // the segment, whose length counts itself
        }

        return passes;
    }

    /// <summary>The place of the next mark's second byte; packed pictures hold FF only before 00 and restarts (D0 to D7).</summary>
    private static int NextMark(ReadOnlySpan<byte> file, int from)
    {
        for (var at = Math.Max(from, 1); at < file.Length; at++)
        {
            if (file[at - 1] == Mark && file[at] is not (0x00 or 0x01 or Mark or (>= 0xD0 and <= 0xD7))) return at;
        }

        return -1;
    }
}
