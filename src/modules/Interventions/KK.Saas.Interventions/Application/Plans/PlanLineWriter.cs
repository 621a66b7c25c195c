using KK.Saas.Interventions.Domain.Plans;
using KK.Saas.Interventions.Plans;

namespace KK.Saas.Interventions.Application.Plans;

/// <summary>Writes planned activities of a plan, from a form as from a file.</summary>
internal sealed class PlanLineWriter(IPlanRepository plans, PlanFacts facts, PlanRights rights)
{
    private const int MaxLines = 500;

    private int _lines = facts.Lines.Count;

    /// <summary>Every broken rule with the cell that breaks it; nobody plans for an agency that is not theirs.</summary>
    /// <param name="stored">Null for a new activity.</param>
    public IReadOnlyList<(PlanField Field, PlanIssueKind Kind)> Broken(PlanLine? stored, PlanLineInput input)
    {
        if (!rights.MayEdit(input.AgencyId) || (stored is not null && !rights.MayEdit(stored.AgencyId))) return [(PlanField.Agency, PlanIssueKind.OtherAgency)];
        return [.. PlanLineRules.Broken(facts.Plan, input, facts.Catalogue.GetValueOrDefault(input.InterventionId), facts.Agencies, stored is null ? 0 : facts.Named.GetValueOrDefault(stored.Id))];
    }

    public void Add(Guid id, PlanLineInput input)
    {
        if (++_lines > MaxLines) throw PlanErrors.Of("TooManyLines", MaxLines);
        var line = new PlanLine(facts.Plan.TenantId, id, facts.Plan.Id, facts.Plan.Region, input.AgencyId);
        Change(line, input);
        plans.AddLine(line);
    }

    public void Change(PlanLine line, PlanLineInput input)
    {
        line.Describe(input);
        line.SetTargets(input.Targets, facts.Survey.PercentForAll);
    }

    /// <exception cref="Core.Errors.BusinessException">The first rule that is broken.</exception>
    public void Check(PlanLine? stored, PlanLineInput input)
    {
        if (Broken(stored, input) is [var first, ..]) throw PlanErrors.Of(first.Kind);
    }
}
