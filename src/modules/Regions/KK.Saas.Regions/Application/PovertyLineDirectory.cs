using KK.Saas.Core.Errors;
using KK.Saas.Core.Regions;
using KK.Saas.Regions.Domain;

namespace KK.Saas.Regions.Application;

/// <inheritdoc cref="IPovertyLineDirectory" />
public sealed class PovertyLineDirectory(IPovertyLineRepository lines) : IPovertyLineDirectory
{
    public async Task<PovertyLineInfo> GetNewestAsync(RegionCode regency, int year, CancellationToken cancellationToken = default)
    {
        var found = PovertyLineChoice.Newest(await lines.ListAsync(regency, cancellationToken), year)
            ?? PovertyLineChoice.Newest(await lines.ListAsync(regency.At(RegionLevel.Province), cancellationToken), year)
            ?? throw new BusinessException("Regions:NoPovertyLine", regency.Value, year);
        return new PovertyLineInfo(found.Region, found.Year, found.Edition, found.RupiahPerCapitaMonth, found.Source);
    }
}
