using KK.Saas.Families;
using KK.Saas.Interventions.Domain.Plans;

namespace KK.Saas.Interventions.Application.Plans;

/// <summary>Planned activities that aim at a family by name, for the copy that it may ask for.</summary>
public sealed class PlanFamilyData(IPlanRepository plans) : IFamilyDataContributor
{
    public string Section => "plans";

    public async Task<object?> CollectAsync(Guid familyId, CancellationToken cancellationToken = default)
    {
        var found = new List<object>();
        foreach (var chosen in await plans.ListOfFamilyAsync(familyId, cancellationToken))
            if (await plans.FindLineAsync(chosen.LineId, cancellationToken) is { } line) found.Add(new { line.Title, Year = line.Year.Value });
        return found.Count == 0 ? null : found;
    }
}
