using KK.Saas.Core.Auditing;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Security;
using KK.Saas.Identity;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Families.Tests.Privacy;

public sealed class RevealTests(SaasTestApplication app) : IClassFixture<SaasTestApplication>
{
    private const string Card = "6372020606190031";
    private const string Nik = "6372021708900031";

    [Fact]
    public async Task A_number_is_shown_with_a_reason_that_stands_in_the_log_without_the_number()
    {
        var (family, member) = await RegisterAsync();
        (await Should.ThrowAsync<BusinessException>(() => Numbers(n => n.RevealCardNumberAsync(family, "  ")))).Code.ShouldBe("Families:RevealReason");
        (await Numbers(n => n.RevealCardNumberAsync(family, "cocokkan dengan Dukcapil"))).ShouldBe(Card);
        (await Numbers(n => n.RevealNikAsync(family, member, $"salah ketik {Nik}"))).ShouldBe(Nik);
        var log = (await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IAuditAppService>().SearchAsync(new AuditSearch(SubjectId: family, Action: AuditAction.Reveal)))).Items;
        log.Count.ShouldBe(2);
        log.ShouldAllBe(i => !i.Detail.Contains(Card) && !i.Detail.Contains(Nik));
        log.ShouldContain(i => i.Detail.Contains("cocokkan dengan Dukcapil"));
    }

    [Fact]
    public async Task Who_may_read_families_may_not_see_their_numbers_for_that()
    {
        var (family, _) = await RegisterAsync("6372020606190032", "6372021708900032");
        await Should.ThrowAsync<PermissionDeniedException>(() => app.AsTenantAsync(
            Banjarbaru, s => s.GetRequiredService<INumberAppService>().RevealCardNumberAsync(family, "alasan yang panjang"), [FamiliesPermissions.ReadFamilies]));
        await Should.ThrowAsync<EntityNotFoundException>(() => app.AsTenantAsync(
            Banjarmasin, s => s.GetRequiredService<INumberAppService>().RevealCardNumberAsync(family, "alasan yang panjang")));
    }

    private Task<T> Numbers<T>(Func<INumberAppService, Task<T>> work) => app.AsTenantAsync(Banjarbaru, s => work(s.GetRequiredService<INumberAppService>()));

    private Task<(Guid Family, Guid Member)> RegisterAsync(string card = Card, string nik = Nik) => app.AsTenantAsync(Banjarbaru, async s =>
    {
        var (family, member, families) = (EntityId.New(), EntityId.New(), s.GetRequiredService<IFamilyAppService>());
        await families.RegisterAsync(family, FamilyAppServiceTests.Family("Nomor") with { FamilyCardNumber = card });
        await families.AddMemberAsync(family, member, FamilyAppServiceTests.Member("Nomor", FamilyRelation.Head) with { Nik = nik });
        return (family, member);
    });
}
