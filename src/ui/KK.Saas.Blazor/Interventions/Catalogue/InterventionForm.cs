using System.Globalization;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Interventions;
using KK.Saas.Interventions.Catalogue;

namespace KK.Saas.Blazor.Interventions.Catalogue;

/// <summary>The fields of an intervention as they were typed; all texts, so that a wrong one comes back as it was.</summary>
public sealed class InterventionForm
{
    public Guid Id { get; set; } = EntityId.New();

    public string? NameId { get; set; }

    public string? NameEn { get; set; }

    // Filled by the form binding, which needs a setter.
    public List<string> Indicators { get; set => field = value ?? []; } = [];

    public string? Component { get; set; } = ProgrammeComponent.FamilyResilience.ToString();

    public string? Side { get; set; } = InterventionSide.Demand.ToString();

    public string? Level { get; set; } = InterventionLevel.Family.ToString();

    public string? Agencies { get; set; }

    public string? AgencyId { get; set; }

    public string? ProgrammeCodes { get; set; }

    public string? Unit { get; set; }

    public string? UnitCost { get; set; }

    public string? FamiliesPerUnit { get; set; }

    public static InterventionForm Of(InterventionInfo info) => new()
    {
        Id = info.Id,
        NameId = info.NameId,
        NameEn = info.NameEn,
        Indicators = [.. info.IndicatorCodes],
        Component = info.Component.ToString(),
        Side = info.Side.ToString(),
        Level = info.Level.ToString(),
        Agencies = info.Agencies,
        AgencyId = info.AgencyId?.ToString(),
        ProgrammeCodes = info.ProgrammeCodes,
        Unit = info.Unit,
        UnitCost = Money(info.UnitCost),
        FamiliesPerUnit = Money(info.FamiliesPerUnit),
    };

    /// <exception cref="BusinessException">The cost is no number.</exception>
    public InterventionInput ToInput() => new(
        NameId ?? "", NameEn ?? "", Indicators, Choice<ProgrammeComponent>(Component), Choice<InterventionSide>(Side), Choice<InterventionLevel>(Level),
        Agencies ?? "", ProgrammeCodes ?? "", Unit ?? "", ReadMoney(UnitCost)) { FamiliesPerUnit = ReadReach(FamiliesPerUnit) };

    /// <exception cref="BusinessException">Something was sent that is no agency.</exception>
    internal static Guid? ReadAgency(string? text) => string.IsNullOrEmpty(text) ? null
        : Guid.TryParse(text, out var id) ? id : throw new BusinessException("Interventions.Catalogue:AgencyUnknown");

    /// <summary>1250000, 1.250.000 and Rp 1.250.000; null for nothing.</summary>
    /// <exception cref="BusinessException">Anything else.</exception>
    internal static long? ReadMoney(string? text)
    {
        var digits = (text ?? "").Replace("Rp", "", StringComparison.OrdinalIgnoreCase).Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        if (digits.Length == 0) return null;
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : throw new BusinessException("Interventions.Catalogue:UnitCost");
    }

    /// <summary>A whole number of families; null for nothing.</summary>
    /// <exception cref="BusinessException">Anything else.</exception>
    internal static int? ReadReach(string? text)
    {
        var digits = (text ?? "").Replace(".", "", StringComparison.Ordinal).Trim();
        if (digits.Length == 0) return null;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value : throw new BusinessException("Interventions.Catalogue:FamiliesPerUnit", InterventionInput.MaxFamiliesPerUnit);
    }

    /// <summary>As a field shows it.</summary>
    internal static string? Money(long? value) => value is null ? null : Shell.Format.Number(value);

    /// <summary>Nonsense becomes a value that the service refuses.</summary>
    private static T Choice<T>(string? text)
        where T : struct, Enum => Enum.TryParse<T>(text, out var value) ? value : default;
}
