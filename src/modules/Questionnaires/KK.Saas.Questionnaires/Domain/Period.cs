using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Questionnaires.Domain;

/// <summary>A survey period: draft, open, closed, locked.</summary>
public sealed class Period : TenantEntity
{
    public const int MaxNameLength = 100;
    public const int MaxSourceLength = 500;
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    public Period(TenantId tenantId, PeriodId id, int surveyYear, string name, Guid instrumentId)
        : base(tenantId, id.Value)
    {
        if (surveyYear is < FirstYear or > LastYear) throw new BusinessException("Questionnaires:PeriodYear", FirstYear, LastYear);
        var trimmed = name.Trim();
        if (trimmed.Length is 0 or > MaxNameLength) throw new BusinessException("Questionnaires:PeriodName", MaxNameLength);
        (SurveyYear, Name, InstrumentId) = (surveyYear, trimmed, instrumentId);
    }

    private Period()
    {
    }

    public int SurveyYear { get; private set; }

    public string Name { get; private set; } = "";

    public PeriodState State { get; private set; } = PeriodState.Draft;

    public Guid InstrumentId { get; private set; }

    /// <summary>Rupiah per capita and month; null until the first opening.</summary>
    public long? PovertyLine { get; private set; }

    public string PovertyLineSource { get; private set; } = "";

    public void Open(long povertyLine, string source)
    {
        Require(PeriodState.Draft, PeriodState.Closed);
        // Frozen at the first opening: a line published later must not change who is poor in a survey that runs.
        if (PovertyLine is null) (PovertyLine, PovertyLineSource) = (povertyLine, source);
        State = PeriodState.Open;
    }

    public void Close()
    {
        Require(PeriodState.Open);
        State = PeriodState.Closed;
    }

    public void Lock()
    {
        Require(PeriodState.Closed);
        State = PeriodState.Locked;
    }

    private void Require(params PeriodState[] states)
    {
        if (!states.Contains(State)) throw new BusinessException("Questionnaires:PeriodState", Name);
    }
}
