using KK.Saas.Core.Regions;

namespace KK.Saas.Interventions.Activities;

/// <summary>An activity as reported.</summary>
/// <param name="AgencyId">The agency that did it; one in which the user works.</param>
/// <param name="PlanLineId">The planned activity of the agency that it carries out; null when it was not planned.</param>
/// <param name="Village">Kelurahan or desa; the one of the plan when there is one.</param>
/// <param name="Day">When it was done; not in the future.</param>
/// <param name="Title">What was done, 3 to 200 characters; the title of the plan when empty.</param>
/// <param name="Text">More about it, up to 2,000 characters.</param>
/// <param name="Place">Where in the kelurahan, up to 200 characters.</param>
/// <param name="Families">Families reached, from 0 to 1,000,000.</param>
/// <param name="People">People reached, from 0 to 10,000,000.</param>
/// <param name="Amount">Money spent in whole rupiah, from 0 to 100,000,000,000,000.</param>
public sealed record ActivityInput(
    Guid AgencyId, Guid? PlanLineId, RegionCode? Village, DateOnly Day, string Title, string Text, string Place, int Families, int People, long Amount);
