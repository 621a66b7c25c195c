using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using KK.Saas.Core.Time;
using KK.Saas.Families;
using KK.Saas.Interventions.Agencies;
using KK.Saas.Interventions.Application.Agencies;
using KK.Saas.Interventions.Application.Catalogue;
using KK.Saas.Interventions.Domain.Referrals;
using KK.Saas.Interventions.Referrals;

namespace KK.Saas.Interventions.Application.Referrals;

/// <inheritdoc cref="IReferralAppService" />
public sealed class ReferralAppService(
    IReferralRepository referrals, IFamilyServices services, ReferralViews views, ReferralWriter writer, HandledAgencies handled, AgencyNames agencies,
    CatalogueReader catalogue, IFamilyDirectory families, IUnitOfWork unitOfWork, ICurrentTenant tenant, ICurrentUser user, TimeProvider clock) : IReferralAppService
{
    private const ReferralField AllFields =
        ReferralField.HeadName | ReferralField.Place | ReferralField.Phone | ReferralField.FamilyCardNumber | ReferralField.Members;

    public async Task<FamilyReferrals> GetFamilyAsync(Guid familyId, CancellationToken cancellationToken = default)
    {
        var family = await FindFamilyAsync(familyId, cancellationToken);
        var list = await referrals.ListOfFamilyAsync(familyId, cancellationToken);
        return new FamilyReferrals(
            await views.DescribeAsync(list, NextOfReferrer, toAgency: false, cancellationToken),
            await views.DescribeAsync(await services.ListAsync([familyId], null, cancellationToken), withAll: false, cancellationToken),
            user.Has(InterventionsPermissions.Refer) && await IsApproachableAsync(family, cancellationToken));
    }

    public async Task<ReferralChoices> GetChoicesAsync(CancellationToken cancellationToken = default)
    {
        var today = Wita.Today(clock);
        var book = await agencies.LoadAsync(cancellationToken);
        return new ReferralChoices(
            [.. (await catalogue.ListAsync(cancellationToken)).OrderBy(i => i.Component).ThenBy(i => i.IsOwn).ThenBy(i => i.Number)],
            [.. book.All.Where(a => a.ExistsOn(today)).Select(a => new AgencyChoice(a.Id, a.NameOn(today).Name)).OrderBy(a => a.Name, StringComparer.CurrentCultureIgnoreCase)]);
    }

    public async Task ReferAsync(Guid id, Guid familyId, ReferralInput input, CancellationToken cancellationToken = default)
    {
        var today = Wita.Today(clock);
        var family = await FindFamilyAsync(familyId, cancellationToken);
        if (id == Guid.Empty || await referrals.ExistsAsync(id, cancellationToken)) return;
        if (!await IsApproachableAsync(family, cancellationToken)) throw ReferralErrors.Of("Restricted");
        if (input.Fields == ReferralField.None || (input.Fields & ~AllFields) != 0) throw ReferralErrors.Of("Fields");
        if ((await catalogue.ListAsync(cancellationToken)).All(i => i.Id != input.InterventionId)) throw ReferralErrors.Of("Intervention");
        var agency = (await agencies.LoadAsync(cancellationToken)).Require(input.AgencyId, today);
        await unitOfWork.InTransactionAsync(async token =>
        {
            var referral = new Referral(tenant.RequiredId, id, family, agency.Id, input.InterventionId, input.Fields);
            await writer.ExplainAsync(referral, input.RepeatReason, today, token);
            referral.Send(await writer.StepAsync(referral, ReferralState.Sent, today, input.Note, token));
            referrals.Add(referral);
            return true;
        }, cancellationToken);
    }

    public async Task<ReferralList> GetInboxAsync(ReferralState? state = null, string? page = null, CancellationToken cancellationToken = default) =>
        await ListAsync(await handled.ListAsync(user.RequiredId, cancellationToken), state, page, cancellationToken);

    public Task<ReferralList> GetSentAsync(ReferralState? state = null, string? page = null, CancellationToken cancellationToken = default) => ListAsync(null, state, page, cancellationToken);

    public async Task<ReferralDetail> GetAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var (referral, toAgency) = await FindAsync(id, cancellationToken);
        return (await views.DescribeAsync([referral], r => toAgency ? ReferralFlow.OfAgency(r.State) : NextOfReferrer(r), toAgency, cancellationToken))[0];
    }

    public Task TakeStepAsync(Guid id, ReferralStepInput input, CancellationToken cancellationToken = default) => unitOfWork.InTransactionAsync(async token =>
    {
        var (referral, toAgency) = await FindAsync(id, token);
        if (!(toAgency ? ReferralFlow.OfAgency(referral.State) : NextOfReferrer(referral)).Contains(input.To)) throw ReferralErrors.Of("Step");
        if (input.Day > Wita.Today(clock)) throw ReferralErrors.Of("Day");
        if (input.To is ReferralState.Received or ReferralState.Served && await families.IsRestrictedAsync(referral.FamilyId, token)) throw ReferralErrors.Of("Restricted");
        if (input.To == ReferralState.Served) await writer.ExplainAsync(referral, input.RepeatReason, input.Day, token);
        referral.Take(await writer.StepAsync(referral, input.To, input.Day, input.Note, token));
        if (input.To == ReferralState.Served) referrals.AddService(new FamilyService(referral.TenantId, EntityId.New(), referral, input.Day));
        return true;
    }, cancellationToken);

    private async Task<ReferralList> ListAsync(IReadOnlyCollection<Guid>? agencyIds, ReferralState? state, string? page, CancellationToken cancellationToken)
    {
        var states = state is { } one ? [one] : ReferralFlow.Waiting;
        var found = await referrals.ListAsync(agencyIds, states, page, ReferralList.Size, cancellationToken);
        return await views.ListAsync(found, await referrals.CountAsync(agencyIds, cancellationToken), toAgency: agencyIds is not null, cancellationToken);
    }

    /// <summary>To an agency of the user, else of a family in the area of who may read referrals.</summary>
    private async Task<(Referral Referral, bool ToAgency)> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        if (user.Has(InterventionsPermissions.HandleReferrals)
            && await referrals.FindToAsync(id, await handled.ListAsync(user.RequiredId, cancellationToken), cancellationToken) is { } own) return (own, true);
        var found = user.Has(InterventionsPermissions.ReadReferrals) ? await referrals.FindAsync(id, cancellationToken) : null;
        return (found ?? throw new EntityNotFoundException(nameof(Referral)), false);
    }

    private IReadOnlyList<ReferralState> NextOfReferrer(Referral referral) => user.Has(InterventionsPermissions.Refer) ? ReferralFlow.OfReferrer(referral.State) : [];

    private async Task<bool> IsApproachableAsync(FamilySummary family, CancellationToken cancellationToken) =>
        (await families.ListApproachableIdsAsync(family.Village, cancellationToken)).Contains(family.Id);

    private async Task<FamilySummary> FindFamilyAsync(Guid familyId, CancellationToken cancellationToken) =>
        await families.FindAsync(familyId, cancellationToken) ?? throw new EntityNotFoundException("Family");
}
