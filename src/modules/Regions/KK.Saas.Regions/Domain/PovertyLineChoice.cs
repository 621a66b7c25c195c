namespace KK.Saas.Regions.Domain;

/// <summary>Which of several lines holds: the newest year first, within a year the later edition.</summary>
public static class PovertyLineChoice
{
    public static PovertyLine? Newest(IEnumerable<PovertyLine> lines, int notAfter) => lines
        .Where(l => l.Year <= notAfter)
        .OrderByDescending(l => l.Year)
        .ThenByDescending(l => EditionMonth(l.Edition))
        .FirstOrDefault();

    /// <summary>Susenas is held in March and September; a yearly line per kabupaten/kota is that of March.</summary>
    private static int EditionMonth(string edition) => edition.Contains("September", StringComparison.OrdinalIgnoreCase) ? 9
        : edition.Contains("Maret", StringComparison.OrdinalIgnoreCase) ? 3 : 0;
}
