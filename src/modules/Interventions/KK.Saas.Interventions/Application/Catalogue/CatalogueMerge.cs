using KK.Saas.Interventions.Catalogue;
using KK.Saas.Interventions.Domain.Catalogue;

namespace KK.Saas.Interventions.Application.Catalogue;

/// <summary>How the province's entries, a city's changes and its own interventions become one catalogue.</summary>
internal static class CatalogueMerge
{
    public static InterventionInfo OfProvince(Intervention entry)
    {
        var info = Entry(entry);
        return info with { Gaps = Gaps(info, info.Agencies.Length > 0) };
    }

    /// <summary>The province's entry with what the city says in its place.</summary>
    /// <param name="today">Who does today what an agency was put in charge of.</param>
    public static InterventionInfo InCity(Intervention entry, InterventionExtension? extension, Func<Guid?, Guid?> today)
    {
        var info = Entry(entry);
        if (extension is not null)
        {
            var own = Effect.Within(extension.Effects, entry.Content.IndicatorCodes);
            info = info with
            {
                AgencyId = today(extension.AgencyId),
                IsHidden = extension.IsHidden,
                Unit = extension.Unit.Length > 0 ? extension.Unit : info.Unit,
                // The province's cost and reach are those of the province's unit.
                UnitCost = extension.UnitCost ?? (extension.Unit.Length > 0 ? null : info.UnitCost),
                FamiliesPerUnit = extension.FamiliesPerUnit ?? (extension.Unit.Length > 0 ? null : info.FamiliesPerUnit),
                Effects = [.. own, .. info.Effects.ExceptBy(own.Select(e => e.IndicatorCode), e => e.IndicatorCode)],
            };
        }

        return info with { Gaps = Gaps(info, info.AgencyId is not null) };
    }

    public static InterventionInfo Own(OwnIntervention own, Func<Guid?, Guid?> today)
    {
        var info = Describe(own.Id, own.Number, own.Content) with { IsOwn = true, IsRetired = own.RetiredAtUtc is not null, Effects = own.Effects, AgencyId = today(own.AgencyId) };
        return info with { Gaps = Gaps(info, info.AgencyId is not null) };
    }

    private static InterventionInfo Entry(Intervention entry) =>
        Describe(entry.Id, entry.Number, entry.Content) with { IsRetired = entry.RetiredAtUtc is not null, Effects = entry.Effects };

    private static InterventionInfo Describe(Guid id, int number, InterventionInput content) =>
        new(number, content.IndicatorCodes.Count == 0 ? null : content.IndicatorCodes[0], content.Component, content.NameId, content.NameEn, content.Agencies, content.ProgrammeCodes, content.Side)
        {
            Id = id,
            OtherIndicatorCodes = [.. content.IndicatorCodes.Skip(1)],
            Level = content.Level,
            Unit = content.Unit,
            UnitCost = content.UnitCost,
            FamiliesPerUnit = content.FamiliesPerUnit,
        };

    private static List<CatalogueGap> Gaps(InterventionInfo info, bool hasAgency)
    {
        var gaps = new List<CatalogueGap>();
        // What serves a component as a whole has no indicator to have an effect on.
        if (info.Effects.Count == 0 && info.IndicatorCode is not null) gaps.Add(CatalogueGap.Effect);
        if (info.UnitCost is null) gaps.Add(CatalogueGap.UnitCost);
        if (!hasAgency) gaps.Add(CatalogueGap.Agency);
        return gaps;
    }
}
