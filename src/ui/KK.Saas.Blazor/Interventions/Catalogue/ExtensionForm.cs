using KK.Saas.Core.Errors;
using KK.Saas.Interventions.Catalogue;

namespace KK.Saas.Blazor.Interventions.Catalogue;

/// <summary>What a city says about an entry of the province, as it was typed.</summary>
public sealed class ExtensionForm
{
    public string? AgencyId { get; set; }

    public string? Unit { get; set; }

    public string? UnitCost { get; set; }

    public string? FamiliesPerUnit { get; set; }

    public bool IsHidden { get; set; }

    public static ExtensionForm Of(ExtensionInput? extension) => extension is null ? new() : new()
    {
        AgencyId = extension.AgencyId?.ToString(),
        Unit = extension.Unit,
        UnitCost = InterventionForm.Money(extension.UnitCost),
        FamiliesPerUnit = InterventionForm.Money(extension.FamiliesPerUnit),
        IsHidden = extension.IsHidden,
    };

    /// <exception cref="BusinessException">The cost is no number.</exception>
    public ExtensionInput ToInput() => new(InterventionForm.ReadAgency(AgencyId), Unit ?? "", InterventionForm.ReadMoney(UnitCost), IsHidden) { FamiliesPerUnit = InterventionForm.ReadReach(FamiliesPerUnit) };
}
