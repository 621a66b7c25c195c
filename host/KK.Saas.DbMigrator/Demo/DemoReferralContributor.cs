using KK.Saas.Core.Data;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Agencies;
using KK.Saas.Interventions.Domain.Agencies;
using KK.Saas.Interventions.Referrals;

namespace KK.Saas.DbMigrator.Demo;

/// <summary>Fifteen referrals of vulnerable families of Sungai Tiung in several states; all made up.</summary>
internal sealed class DemoReferralContributor(IServiceScopeFactory scopes, DemoUser user, TimeProvider clock) : IDemoDataContributor
{
    private const int Referrals = 15;
    private const int Waiting = 7;

    /// <summary>Interventions of the catalogue by their place in the list of choices.</summary>
    private static readonly int[] Wanted = [3, 8, 13, 18, 21];

    public int Order => 95;

    public async Task SeedAsync(CancellationToken cancellationToken = default)
    {
        var tenant = TenantId.ForRegion(DemoAccounts.Banjarbaru);
        using var _ = user.Enter(tenant);
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var referrals = services.GetRequiredService<IReferralAppService>();
        if ((await referrals.GetSentAsync(cancellationToken: cancellationToken)).Counts.Count > 0) return;
        var families = (await services.GetRequiredService<IUnservedAppService>().GetPageAsync(DemoAccounts.SungaiTiung, null, cancellationToken)).Items.Take(Referrals).ToList();
        var choices = await referrals.GetChoicesAsync(cancellationToken);
        var lead = (await services.GetRequiredService<IAgencyAppService>().GetListAsync(cancellationToken)).FirstOrDefault(a => a.ShortName == DemoAgency.Lead);
        if (lead is null) return;
        var ids = new List<Guid>();
        foreach (var (family, n) in families.Select((f, n) => (f, n)))
        {
            ids.Add(EntityId.New());
            var intervention = choices.Interventions[Wanted[n % Wanted.Length]];
            await referrals.ReferAsync(
                ids[n], family.Id, new ReferralInput(lead.Id, intervention.Id, ReferralChoices.Needed(intervention.Level), "Data contoh"), cancellationToken);
        }

        await HandleAsync(services, tenant, lead.Id, ids, cancellationToken);
    }

    /// <summary>The demo's user works in the agency for as long as it takes to handle some.</summary>
    private async Task HandleAsync(IServiceProvider services, TenantId tenant, Guid agency, List<Guid> ids, CancellationToken cancellationToken)
    {
        var (agencies, unitOfWork) = (services.GetRequiredService<IAgencyRepository>(), services.GetRequiredService<IUnitOfWork>());
        var member = new AgencyMember(tenant, EntityId.New(), agency, services.GetRequiredService<Core.Security.ICurrentUser>().RequiredId, isHead: false);
        agencies.AddMember(member);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        var (referrals, today) = (services.GetRequiredService<IReferralAppService>(), Wita.Today(clock));
        for (var n = Waiting; n < ids.Count; n++)
        {
            IReadOnlyList<ReferralState> steps = (n % 4) switch
            {
                0 => [ReferralState.Received],
                1 => [ReferralState.Received, ReferralState.Served],
                2 => [ReferralState.Refused],
                _ => [ReferralState.Received, ReferralState.Served, ReferralState.Closed],
            };
            foreach (var step in steps) await referrals.TakeStepAsync(ids[n], new ReferralStepInput(step, today, "Data contoh"), cancellationToken);
        }

        agencies.RemoveMember(member);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }
}
