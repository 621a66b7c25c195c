namespace KK.Saas.Reports.Application;

/// <summary>Which reports a side has.</summary>
internal static class ReportOffers
{
    private static readonly IReadOnlyList<ReportOffer> OfCity = [new(ReportKind.City, ReportFormat.Html), new(ReportKind.City, ReportFormat.Xlsx)];

    private static readonly IReadOnlyList<ReportOffer> OfProvince =
    [
        new(ReportKind.Province, ReportFormat.Html), new(ReportKind.Province, ReportFormat.Xlsx),
        new(ReportKind.OpenData, ReportFormat.Csv), new(ReportKind.OpenData, ReportFormat.Json),
    ];

    public static IReadOnlyList<ReportOffer> Of(bool isProvince) => isProvince ? OfProvince : OfCity;
}
