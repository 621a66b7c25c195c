using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Interventions.Domain.Catalogue;

/// <summary>An intervention of the province's catalogue.</summary>
public sealed class Intervention(Guid id, int number) : IHostOwned
{
    public const int MaxNameLength = 200;
    public const int MaxAgenciesLength = 200;
    public const int MaxCodesLength = 100;
    public const int MaxIndicatorLength = 20;

    public Guid Id { get; private set; } = id;

    public int Number { get; private set; } = number;

    public string? IndicatorCode { get; private set; }

    public ProgrammeComponent Component { get; private set; }

    public string NameId { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    public string Agencies { get; private set; } = "";

    public string ProgrammeCodes { get; private set; } = "";

    public InterventionSide Side { get; private set; }

    public void Describe(InterventionInfo info)
    {
        (IndicatorCode, Component, Side) = (info.IndicatorCode, info.Component, info.Side);
        (NameId, NameEn, Agencies, ProgrammeCodes) = (info.NameId, info.NameEn, info.Agencies, info.ProgrammeCodes);
    }
}
