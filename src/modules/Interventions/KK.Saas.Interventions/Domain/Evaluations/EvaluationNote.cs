using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Evaluations;

namespace KK.Saas.Interventions.Domain.Evaluations;

/// <summary>What a city wrote in a section of a year's evaluation; the last text, and who saved it.</summary>
public sealed class EvaluationNote : TenantEntity
{
    public const int MaxTextLength = 8000;

    public EvaluationNote(TenantId tenantId, Guid id, FiscalYear year, EvaluationSection section)
        : base(tenantId, id) => (Year, Section) = (year, section);

    private EvaluationNote()
    {
    }

    public FiscalYear Year { get; private set; }

    public EvaluationSection Section { get; private set; } = EvaluationSection.Conclusions;

    public string Text { get; private set; } = "";

    /// <summary>Name of who saved it last.</summary>
    public string SavedBy { get; private set; } = "";

    public DateTime SavedAt { get; private set; }

    /// <summary>Goes up with each change.</summary>
    public int Version { get; private set; }

    public void Write(string text, string by, DateTime nowUtc) => (Text, SavedBy, SavedAt, Version) = (text, by, nowUtc, Version + 1);
}
