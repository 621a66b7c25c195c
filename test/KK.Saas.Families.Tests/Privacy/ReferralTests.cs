using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Families.Tests.Privacy;

public sealed class ReferralTests(ReferralFixture app) : IClassFixture<ReferralFixture>
{
    private static readonly string[] Skpd = [FamiliesPermissions.ReadReferred];

    [Fact]
    public async Task A_department_sees_of_a_referred_family_just_what_the_referral_covers()
    {
        var id = await RegisterAsync();
        app.Referrals[id] = ReferredField.HeadName | ReferredField.Phone;
        var seen = await GetAsync(id);
        (seen.HeadName, seen.Phone).ShouldBe(("Rujukan", "08123"));
        (seen.Village, seen.Place, seen.Address, seen.FamilyCardNumber, seen.Members).ShouldBe((null, null, null, null, null));
    }

    [Fact]
    public async Task A_family_that_was_not_referred_does_not_exist_for_a_department()
    {
        var id = await RegisterAsync();
        await Should.ThrowAsync<EntityNotFoundException>(() => GetAsync(id));
        await Should.ThrowAsync<Core.Security.PermissionDeniedException>(() => app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IFamilyAppService>().GetAsync(id), Skpd));
    }

    [Fact]
    public async Task A_referral_ends_where_the_family_asked_that_its_data_rest()
    {
        var id = await RegisterAsync();
        app.Referrals[id] = ReferredField.HeadName;
        await app.AsTenantAsync(Banjarbaru, async s =>
        {
            await s.GetRequiredService<IPrivacyAppService>().ReceiveAsync(EntityId.New(), id, DataRequestKind.Restriction, "kepala keluarga");
            return 0;
        });
        await Should.ThrowAsync<EntityNotFoundException>(() => GetAsync(id));
    }

    private Task<ReferredFamily> GetAsync(Guid id) => app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IReferredFamilyAppService>().GetAsync(id), Skpd);

    private Task<Guid> RegisterAsync() => app.AsTenantAsync(Banjarbaru, async s =>
    {
        var id = EntityId.New();
        await s.GetRequiredService<IFamilyAppService>().RegisterAsync(id, FamilyAppServiceTests.Family("Rujukan") with { Phone = "08123", Address = "Jl. Mawar" });
        return id;
    });
}
