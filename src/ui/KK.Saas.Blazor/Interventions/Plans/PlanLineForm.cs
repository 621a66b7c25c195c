using KK.Saas.Core.Errors;
using KK.Saas.Core.Time;
using KK.Saas.Interventions;
using KK.Saas.Interventions.Plans;

namespace KK.Saas.Blazor.Interventions.Plans;

/// <summary>What the form of a planned activity posts.</summary>
public sealed class PlanLineForm
{
    public Guid Id { get; set; }

    public int Revision { get; set; }

    public Guid InterventionId { get; set; }

    public Guid? AgencyId { get; set; }

    public string? Title { get; set; }

    public int? Year { get; set; }

    public int? FirstQuarter { get; set; }

    public int? LastQuarter { get; set; }

    public int? TargetFamilies { get; set; }

    public long? Pagu { get; set; }

    public int? Fund { get; set; }

    public string? Code { get; set; }

    public string? Person { get; set; }

    public List<PlanTargetForm>? Targets { get; set; }

    public static PlanLineForm Of(Guid id, int revision, PlanLineInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return new()
        {
            Id = id, Revision = revision, InterventionId = input.InterventionId, AgencyId = input.AgencyId, Title = input.Title, Year = input.Year.Value, FirstQuarter = (int)input.FirstQuarter,
            LastQuarter = (int)input.LastQuarter, TargetFamilies = input.TargetFamilies, Pagu = input.Pagu, Fund = (int)input.Fund, Code = input.SubActivityCode, Person = input.PersonInCharge,
            Targets = [.. input.Targets.Select(t => new PlanTargetForm { Code = t.IndicatorCode, Percent = t.Percent })],
        };
    }

    public int? PercentOf(string indicator) => Targets?.Find(t => t.Code == indicator)?.Percent;

    /// <exception cref="BusinessException">Not a fiscal year.</exception>
    public PlanLineInput ToInput() => new(
        AgencyId ?? Guid.Empty, InterventionId, Title ?? "", FiscalYear.TryCreate(Year ?? 0, out var year) ? year : throw new BusinessException($"Interventions.Plans:{PlanIssueKind.OutsideYears}"),
        (Quarter)(FirstQuarter ?? 0), (Quarter)(LastQuarter ?? 0), TargetFamilies ?? 0, Pagu ?? 0, (FundSource)(Fund ?? 0), Code ?? "", Person ?? "")
    {
        Targets = [.. (Targets ?? []).Where(t => t is { Code: not null, Percent: not null }).Select(t => new PlanTarget(t.Code!, t.Percent!.Value))],
    };
}
