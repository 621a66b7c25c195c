using System.Globalization;
using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;

namespace KK.Saas.Families.Domain.Recaps;

/// <summary>How many families of a kelurahan are how poor, as a national register gave it for a year.</summary>
public sealed class WelfareRecap : TenantEntity, IAreaScoped
{
    public const int MaxDesilTextLength = 120;
    public const int MaxFileNameLength = 120;

    public WelfareRecap(TenantId tenantId, Guid id, RecapKey key)
        : base(tenantId, id) => (Region, Year, Source) = (key.Village, key.Year, key.Source);

    private WelfareRecap()
    {
    }

    public RegionCode Region { get; private set; }

    public int Year { get; private set; }

    public WelfareSource Source { get; private set; }

    public int TotalFamilies { get; private set; }

    /// <summary>As given; what "below average" means differs between recaps, so it is never derived.</summary>
    public int? BelowAverage { get; private set; }

    /// <summary>Ten counts with a semicolon between; a count that was not given is empty. Never summed in the database.</summary>
    public string DesilText { get; private set; } = "";

    public int? Unranked { get; private set; }

    public DateTime ImportedAt { get; private set; }

    /// <summary>Name of the file that the figures came from.</summary>
    public string FileName { get; private set; } = "";

    public RecapKey Key => new(Region, Year, Source);

    public IReadOnlyList<int?> DesilCounts =>
        [.. DesilText.Split(';').Select(t => t.Length == 0 ? (int?)null : int.Parse(t, CultureInfo.InvariantCulture))];

    public void Replace(RecapFigures figures, DateTime importedAt, string fileName)
    {
        (TotalFamilies, BelowAverage, Unranked, ImportedAt) = (figures.TotalFamilies, figures.BelowAverage, figures.Unranked, importedAt);
        FileName = fileName.Length > MaxFileNameLength ? fileName[^MaxFileNameLength..] : fileName;
        DesilText = string.Join(';', figures.DesilCounts.Select(c => c?.ToString(CultureInfo.InvariantCulture)));
    }
}
