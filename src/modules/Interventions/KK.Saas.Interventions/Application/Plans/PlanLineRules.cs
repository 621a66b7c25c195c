using System.Text.RegularExpressions;
using KK.Saas.Interventions.Domain.Plans;
using KK.Saas.Interventions.Plans;

namespace KK.Saas.Interventions.Application.Plans;

/// <summary>What a planned activity must look like.</summary>
internal static partial class PlanLineRules
{
    public const int MaxFamilies = 1_000_000;
    public const long MaxPagu = 10_000_000_000_000;
    private const int MaxPercent = 100;

    /// <summary>Without blanks around its texts.</summary>
    public static PlanLineInput Tidy(PlanLineInput input) =>
        input with { Title = input.Title.Trim(), SubActivityCode = input.SubActivityCode.Trim(), PersonInCharge = input.PersonInCharge.Trim() };

    /// <summary>Every broken rule with the cell that breaks it.</summary>
    /// <param name="intervention">Null when the catalogue has none of that id.</param>
    /// <param name="named">Families chosen by name so far.</param>
    public static IEnumerable<(PlanField Field, PlanIssueKind Kind)> Broken(Plan plan, PlanLineInput input, InterventionInfo? intervention, AgencyBook agencies, int named)
    {
        if (input.Year != plan.FirstYear && input.Year != plan.LastYear) yield return (PlanField.Year, PlanIssueKind.OutsideYears);
        else if (!agencies.ExistsIn(input.AgencyId, input.Year)) yield return (PlanField.Agency, PlanIssueKind.UnknownAgency);
        if (intervention is null) yield return (PlanField.Intervention, PlanIssueKind.UnknownIntervention);
        if (input.Title.Length == 0) yield return (PlanField.Title, PlanIssueKind.Missing);
        if (input.Title.Length > PlanLine.MaxTitleLength) yield return (PlanField.Title, PlanIssueKind.TooLong);
        if (input.PersonInCharge.Length > PlanLine.MaxPersonLength) yield return (PlanField.PersonInCharge, PlanIssueKind.TooLong);
        if (!Enum.IsDefined(input.FirstQuarter) || !Enum.IsDefined(input.LastQuarter) || input.LastQuarter < input.FirstQuarter) yield return (PlanField.Quarters, PlanIssueKind.NotAQuarter);
        if (input.TargetFamilies is < 0 or > MaxFamilies) yield return (PlanField.TargetFamilies, PlanIssueKind.NotANumber);
        else if (input.TargetFamilies < named) yield return (PlanField.TargetFamilies, PlanIssueKind.FewerThanNamed);
        if (input.Pagu is < 0 or > MaxPagu) yield return (PlanField.Pagu, PlanIssueKind.NotANumber);
        if (!Enum.IsDefined(input.Fund)) yield return (PlanField.Fund, PlanIssueKind.UnknownFund);
        if (input.SubActivityCode.Length > 0 && !SubActivity().IsMatch(input.SubActivityCode)) yield return (PlanField.Code, PlanIssueKind.NotACode);
        if (intervention is not null && !AreTargets(input.Targets, intervention)) yield return (PlanField.Targets, PlanIssueKind.NotATarget);
    }

    private static bool AreTargets(IReadOnlyList<PlanTarget> targets, InterventionInfo intervention) =>
        targets.All(t => t.Percent is >= 0 and <= MaxPercent && intervention.IndicatorCodes.Contains(t.IndicatorCode)) &&
        targets.DistinctBy(t => t.IndicatorCode).Count() == targets.Count;

    /// <summary>urusan.bidang.program.kewenangan.kegiatan.sub-kegiatan, as SIPD writes it: 2.08.04.2.01.01 or 2.08.04.2.01.0001.</summary>
    [GeneratedRegex(@"^\d\.\d{2}\.\d{2}\.[12]\.\d{2}\.(\d{2}|\d{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex SubActivity();
}
