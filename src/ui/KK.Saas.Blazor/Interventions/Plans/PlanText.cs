using KK.Saas.Blazor.Shell;
using KK.Saas.Interventions;
using KK.Saas.Interventions.Plans;
using Microsoft.Extensions.Localization;

namespace KK.Saas.Blazor.Interventions.Plans;

/// <summary>Words that several pages of the room use.</summary>
internal static class PlanText
{
    /// <summary>"TW II" or "TW I–III".</summary>
    public static string Quarters(Quarter first, Quarter last) => first == last ? $"TW {first}" : $"TW {first}–{last}";

    public static string Badge(PlanState state) => state switch
    {
        PlanState.Draft => "badge badge-warn",
        PlanState.Agreed => "badge badge-info",
        _ => "badge badge-ok",
    };

    public static string Finding(IStringLocalizer<PlansText> texts, PlanFinding finding)
    {
        var label = Text.Of(finding.LabelId, finding.LabelEn);
        return finding.Kind switch
        {
            PlanFindingKind.OverCeiling => texts["Finding.OverCeiling", label, finding.Year!, Format.Rupiah(finding.Planned), Format.Rupiah(finding.Limit)],
            PlanFindingKind.OneSideForgotten => texts["Finding.OneSideForgotten", label, texts[$"Side.{finding.Side}"]],
            PlanFindingKind.TargetTooHigh => finding.Limit is null
                ? texts["Finding.TargetTooHigh.Hidden", label, Format.Number(finding.Planned)]
                : texts["Finding.TargetTooHigh", label, Format.Number(finding.Planned), Format.Number(finding.Limit)],
            _ => texts[$"Finding.{finding.Kind}", label],
        };
    }

    /// <summary>A cell of a comparison as people read it.</summary>
    public static string Cell(IStringLocalizer<PlansText> texts, PlanField field, string value) => field switch
    {
        _ when value.Length == 0 => "–",
        PlanField.Pagu => Format.Rupiah(long.Parse(value, System.Globalization.CultureInfo.InvariantCulture)),
        PlanField.TargetFamilies or PlanField.NamedFamilies => Format.Number(long.Parse(value, System.Globalization.CultureInfo.InvariantCulture)),
        PlanField.Fund => texts[$"Fund.{value}"],
        _ => value,
    };
}
