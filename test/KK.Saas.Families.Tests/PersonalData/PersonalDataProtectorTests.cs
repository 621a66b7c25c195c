using System.Security.Cryptography;
using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Families.Application.PersonalData;
using KK.Saas.Families.Domain.PersonalData;
using KK.Saas.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Families.Tests.PersonalData;

public sealed class PersonalDataProtectorTests(SaasTestApplication app) : IClassFixture<SaasTestApplication>
{
    [Fact]
    public async Task What_was_protected_is_read_again_in_another_call()
    {
        var family = EntityId.New();
        var box = await ProtectAsync(family, "Siti Aminah");
        (await UnprotectAsync(Banjarbaru, family, box)).ShouldBe("Siti Aminah");
    }

    [Fact]
    public async Task Bytes_of_another_family_do_not_open()
    {
        var (one, other) = (EntityId.New(), EntityId.New());
        var box = await ProtectAsync(one, "Siti Aminah");
        await ProtectAsync(other, "Rahmat");
        await Should.ThrowAsync<CryptographicException>(() => UnprotectAsync(Banjarbaru, other, box));
    }

    [Fact]
    public async Task Another_tenant_cannot_open_them_even_with_the_same_family_id()
    {
        var family = EntityId.New();
        var box = await ProtectAsync(family, "Siti Aminah");
        await Should.ThrowAsync<CryptographicException>(() => UnprotectAsync(Banjarmasin, family, box));
        await ProtectAsync(family, "Rahmat", Banjarmasin);
        await Should.ThrowAsync<CryptographicException>(() => UnprotectAsync(Banjarmasin, family, box));
    }

    [Fact]
    public async Task Destroying_the_key_erases_for_good()
    {
        var family = EntityId.New();
        var box = await ProtectAsync(family, "Siti Aminah");
        await app.AsTenantAsync(Banjarbaru, async services =>
        {
            var context = services.GetRequiredService<SaasDbContext>();
            (await context.Set<FamilyKey>().SingleAsync(k => k.Id == family)).Destroy(app.Clock.GetUtcNow().UtcDateTime);
            return await context.SaveChangesAsync();
        });
        (await UnprotectAsync(Banjarbaru, family, box)).ShouldBeNull();
        (await Should.ThrowAsync<BusinessException>(() => ProtectAsync(family, "again"))).Code.ShouldBe("Families:Erased");
    }

    [Fact]
    public async Task Many_first_uses_at_once_agree_on_one_tenant_key()
    {
        // A tenant that no seed has met.
        var tenant = new TenantId(EntityId.New());
        var secrets = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => app.AsTenantAsync(tenant, async services =>
        {
            return (await KeyringOfANewProcess(services).GetTenantSecretsAsync()).Index(IndexPurpose.Nik, "x");
        }))));
        secrets.Distinct().Count().ShouldBe(1);
        (await app.AsTenantAsync(tenant, s => s.GetRequiredService<SaasDbContext>().Set<TenantKey>().CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_tenant_key_made_in_a_transaction_that_fails_is_not_used_afterwards()
    {
        var tenant = new TenantId(EntityId.New());
        var family = EntityId.New();
        await Should.ThrowAsync<NotSupportedException>(() => app.AsTenantAsync(tenant, services =>
            services.GetRequiredService<IUnitOfWork>().InTransactionAsync<int>(async token =>
            {
                await services.GetRequiredService<IPersonalDataProtector>().ProtectAsync(family, "lost", token);
                throw new NotSupportedException();
            })));
        var box = await ProtectAsync(family, "kept", tenant);
        var read = await app.AsTenantAsync(tenant, services => new PersonalDataProtector(KeyringOfANewProcess(services)).UnprotectAsync(family, box));
        read.ShouldBe("kept");
    }

    private FamilyKeyring KeyringOfANewProcess(IServiceProvider services) => new(
        services.GetRequiredService<IKeyRepository>(), services.GetRequiredService<TenantKeyBox>(), new TenantKeyRing(app.Clock),
        services.GetRequiredService<ICurrentTenant>(), services.GetRequiredService<IUnitOfWork>());

    private Task<byte[]> ProtectAsync(Guid family, string text, TenantId? tenant = null) => app.AsTenantAsync(tenant ?? Banjarbaru, async services =>
    {
        var box = await services.GetRequiredService<IPersonalDataProtector>().ProtectAsync(family, text);
        await services.GetRequiredService<IUnitOfWork>().SaveChangesAsync();
        return box;
    });

    private Task<string?> UnprotectAsync(TenantId tenant, Guid family, byte[] box) =>
        app.AsTenantAsync(tenant, services => services.GetRequiredService<IPersonalDataProtector>().UnprotectAsync(family, box));
}
