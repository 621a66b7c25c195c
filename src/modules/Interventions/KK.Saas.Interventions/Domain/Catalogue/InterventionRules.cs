using KK.Saas.Core.Errors;
using KK.Saas.Interventions.Catalogue;
using KK.Saas.Interventions.ProgrammeCodes;

namespace KK.Saas.Interventions.Domain.Catalogue;

/// <summary>What may be said about an intervention.</summary>
internal static class InterventionRules
{
    public const int MaxNameLength = 200;
    public const int MaxAgenciesLength = 200;
    public const int MaxCodesLength = 200;
    public const int MaxUnitLength = 40;

    /// <summary>The input, tidied.</summary>
    /// <param name="known">Codes of indicators that may be named.</param>
    /// <exception cref="BusinessException">What is wrong first.</exception>
    public static InterventionInput Checked(InterventionInput input, IReadOnlySet<string> known)
    {
        var tidy = input with
        {
            NameId = input.NameId.Trim(),
            NameEn = input.NameEn.Trim(),
            Agencies = input.Agencies.Trim(),
            Unit = input.Unit.Trim(),
            ProgrammeCodes = string.Join("; ", SipdCode.Split(input.ProgrammeCodes).Distinct()),
            IndicatorCodes = [.. input.IndicatorCodes.Distinct()],
        };
        Check(tidy.NameId.Length is > 0 and <= MaxNameLength && tidy.NameEn.Length <= MaxNameLength, "Name", MaxNameLength);
        Check(Enum.IsDefined(tidy.Component) && Enum.IsDefined(tidy.Side) && Enum.IsDefined(tidy.Level), "Choice");
        Check(tidy.Agencies.Length <= MaxAgenciesLength, "Agencies", MaxAgenciesLength);
        foreach (var code in tidy.IndicatorCodes) Check(known.Contains(code), "IndicatorUnknown", code);
        Check(tidy.IndicatorCodes.Count > 0 || tidy.Component != ProgrammeComponent.FamilyResilience, "IndicatorNeeded");
        foreach (var code in SipdCode.Split(tidy.ProgrammeCodes)) Check(SipdCode.IsCode(code), "ProgrammeCode", code);
        Check(tidy.ProgrammeCodes.Length <= MaxCodesLength, "ProgrammeCodes", MaxCodesLength);
        CheckCost(tidy.Unit, tidy.UnitCost, tidy.Unit);
        CheckReach(tidy.FamiliesPerUnit);
        return tidy;
    }

    /// <param name="effectiveUnit">The unit that the cost is for.</param>
    public static void CheckCost(string unit, long? cost, string effectiveUnit)
    {
        Check(unit.Length <= MaxUnitLength, "Unit", MaxUnitLength);
        Check(cost is null or (>= 0 and <= InterventionInput.MaxUnitCost), "UnitCost");
        Check(cost is null || effectiveUnit.Length > 0, "CostNeedsUnit");
    }

    public static void CheckReach(int? familiesPerUnit) => Check(familiesPerUnit is null or (>= 1 and <= InterventionInput.MaxFamiliesPerUnit), "FamiliesPerUnit", InterventionInput.MaxFamiliesPerUnit);

    private static void Check(bool isGood, string rule, params object[] arguments)
    {
        if (!isGood) throw new BusinessException($"Interventions.Catalogue:{rule}", arguments);
    }
}
