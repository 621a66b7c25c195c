using KK.Saas.Interventions.Domain.Plans;
using KK.Saas.Interventions.Plans;

namespace KK.Saas.Interventions.Application.Plans;

/// <summary>What is looked for in a plan before it is agreed. Findings warn; only a ceiling can block, where the city wants that.</summary>
internal static class PlanChecks
{
    public static IReadOnlyList<PlanFinding> Run(PlanFacts facts) => [.. Ceilings(facts), .. Problems(facts), .. facts.Lines.SelectMany(l => OfLine(facts, l))];

    /// <summary>An agency's ceiling holds over all plans of the city.</summary>
    private static IEnumerable<PlanFinding> Ceilings(PlanFacts facts) =>
        from key in facts.Lines.Select(l => (l.AgencyId, l.Year)).Distinct()
        where facts.Ceilings.ContainsKey(key)
        let planned = facts.CityPagu.GetValueOrDefault(key)
        where planned > facts.Ceilings[key]
        let name = facts.Agencies.Of(key.AgencyId, key.Year).ShortName
        select new PlanFinding(PlanFindingKind.OverCeiling, name, name) { Year = key.Year, Planned = planned, Limit = facts.Ceilings[key], Blocks = facts.Blocks };

    private static IEnumerable<PlanFinding> Problems(PlanFacts facts)
    {
        foreach (var problem in facts.Survey.Problems.Select(p => p.Share))
        {
            var sides = facts.SidesAgainst(problem.Code);
            if (sides.Count == 0) yield return new PlanFinding(PlanFindingKind.ProblemWithoutActivity, problem.LabelId, problem.LabelEn);
            else if (sides.Count == 1) yield return new PlanFinding(PlanFindingKind.OneSideForgotten, problem.LabelId, problem.LabelEn) { Side = Enum.GetValues<InterventionSide>().Except(sides).Single() };
        }
    }

    private static IEnumerable<PlanFinding> OfLine(PlanFacts facts, PlanLine line)
    {
        var intervention = facts.InterventionOf(line);
        if (intervention is not null && IsWithoutProblem(facts, intervention)) yield return About(line, PlanFindingKind.ActivityWithoutProblem);
        if (line.Year != facts.Plan.FirstYear && line.Year != facts.Plan.LastYear) yield return About(line, PlanFindingKind.OutsideYears) with { Year = line.Year };
        if (!facts.Agencies.ExistsThroughout(line.AgencyId, line.Year, line.FirstQuarter, line.LastQuarter)) yield return About(line, PlanFindingKind.AgencyClosed);
        // What is done for the whole kelurahan also reaches families that it does not concern.
        if (intervention is { Level: not InterventionLevel.Village } && facts.Survey.Limit(intervention) is { } limit && line.TargetFamilies > limit)
            yield return About(line, PlanFindingKind.TargetTooHigh) with { Planned = line.TargetFamilies, Limit = facts.Survey.Concerned(intervention) };
        if (line.PersonInCharge.Length == 0) yield return About(line, PlanFindingKind.NoPersonInCharge);
        if (line is { SubActivityCode.Length: 0, Fund: FundSource.CityBudget or FundSource.ProvinceBudget }) yield return About(line, PlanFindingKind.NoCode);
    }

    /// <summary>An intervention for a component as a whole answers to no indicator.</summary>
    private static bool IsWithoutProblem(PlanFacts facts, InterventionInfo intervention) =>
        facts.Survey.IsCounted && intervention.IndicatorCodes.Any() && !facts.Survey.Problems.Any(p => intervention.IndicatorCodes.Contains(p.Share.Code));

    private static PlanFinding About(PlanLine line, PlanFindingKind kind) => new(kind, line.Title, line.Title, line.Id);
}
