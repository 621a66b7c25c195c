using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Reports.Domain;

/// <summary>How often the province has its reports made.</summary>
public sealed class ProvinceReportRhythm : ReportRhythmRecord, IHostOwned;
