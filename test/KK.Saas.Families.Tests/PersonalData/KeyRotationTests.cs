using System.Security.Cryptography;
using KK.Saas.Core.Auditing;
using KK.Saas.Core.Data;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Keys;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.EntityFrameworkCore.Auditing;
using KK.Saas.Families.Application.PersonalData;
using KK.Saas.Families.Domain.PersonalData;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Families.Tests.PersonalData;

public sealed class KeyRotationTests(KeyRotationFixture app) : IClassFixture<KeyRotationFixture>
{
    [Fact]
    public async Task After_a_rotation_of_the_tenants_key_everything_is_read_and_found_and_the_former_key_is_gone()
    {
        var tenant = Tenant("63.01");
        var families = Enumerable.Range(0, 7).Select(_ => EntityId.New()).ToArray();
        var boxes = await Task.WhenAll(families.Select(f => ProtectAsync(tenant, f, $"nama {f}")));
        var index = await IndexAsync(tenant);
        (await RotateAsync(tenant)).ShouldBe(7);
        (await FinishAsync(tenant)).ShouldBeFalse(); // another node may still write with the former key
        app.Clock.Advance(TenantKeyRing.Lifetime * 3);
        (await FinishAsync(tenant)).ShouldBeTrue();
        for (var i = 0; i < families.Length; i++) (await UnprotectAsync(tenant, families[i], boxes[i])).ShouldBe($"nama {families[i]}");
        (await IndexAsync(tenant)).ShouldBe(index);
        var key = await KeyAsync(tenant);
        key.Version.ShouldBe(2);
        key.FormerWrapped.ShouldBeNull();
        (await VersionsAsync(tenant)).ShouldBe([2]);
    }

    [Fact]
    public async Task A_node_that_still_holds_the_former_key_writes_and_reads_until_the_rotation_is_finished()
    {
        var tenant = Tenant("63.02");
        var (before, late) = (EntityId.New(), EntityId.New());
        var box = await ProtectAsync(tenant, before, "lama");
        var stale = new TenantKeyRing(app.Clock);
        stale.Keep(tenant, await SecretsAsync(tenant));
        await RotateAsync(tenant);
        (await OnNodeAsync(tenant, stale, p => p.UnprotectAsync(before, box))).ShouldBe("lama");
        var again = new TenantKeyRing(app.Clock);
        again.Keep(tenant, new TenantSecrets(1, RandomNumberGenerator.GetBytes(32), null, new byte[32])); // forgets it when it meets a newer version
        (await OnNodeAsync(tenant, again, p => p.UnprotectAsync(before, box))).ShouldBe("lama");
        var lateBox = await app.AsTenantAsync(tenant, async s =>
        {
            var secrets = await s.GetRequiredService<TenantKeyBox>().OpenAsync((await s.GetRequiredService<IKeyRepository>().FindTenantKeyAsync())!);
            var key = RandomNumberGenerator.GetBytes(SealedBox.KeySize);
            s.GetRequiredService<IKeyRepository>().Add(new FamilyKey(tenant, late, SealedBox.Seal(secrets.WrapKeyOf(1)!, key, BoxOwner.OfFamilyKey(tenant, late)), 1));
            await s.GetRequiredService<IUnitOfWork>().SaveChangesAsync();
            return SealedBox.Seal(key, "terlambat"u8, BoxOwner.OfData(tenant, late));
        });
        app.Clock.Advance(TenantKeyRing.Lifetime * 3);
        (await FinishAsync(tenant)).ShouldBeTrue();
        (await UnprotectAsync(tenant, late, lateBox)).ShouldBe("terlambat");
        (await VersionsAsync(tenant)).ShouldBe([2]);
    }

    [Fact]
    public async Task Families_are_written_read_and_erased_while_the_key_rotates()
    {
        var tenant = Tenant("63.03");
        var first = Enumerable.Range(0, 40).Select(_ => EntityId.New()).ToArray();
        foreach (var family in first) await ProtectAsync(tenant, family, "awal");
        var written = new List<(Guid Family, byte[] Box)>();
        var rotating = Task.Run(() => RotateAsync(tenant));
        for (var i = 0; i < 30; i++)
        {
            var family = EntityId.New();
            written.Add((family, await ProtectAsync(tenant, family, "baru")));
            if (i % 10 == 0) await DestroyAsync(tenant, first[i]);
        }

        await rotating;
        app.Clock.Advance(TenantKeyRing.Lifetime * 3);
        (await FinishAsync(tenant)).ShouldBeTrue();
        foreach (var (family, box) in written) (await UnprotectAsync(tenant, family, box)).ShouldBe("baru");
        var destroyed = await app.AsTenantAsync(tenant, s => s.GetRequiredService<SaasDbContext>().Set<FamilyKey>().CountAsync(k => k.Wrapped == null));
        destroyed.ShouldBe(3); // a rotation brings no destroyed key back
    }

    [Fact]
    public async Task A_new_master_key_takes_over_and_the_former_one_may_go()
    {
        var tenant = Tenant("63.04");
        var family = EntityId.New();
        var box = await ProtectAsync(tenant, family, "tetap terbaca");
        await app.AsTenantAsync(tenant, s => s.GetRequiredService<AuditSealer>().SealAsync());
        var former = app.ReplaceMasterKey(keepFormer: true);
        var count = await RewrapAsync(tenant);
        count.ShouldBeGreaterThan(0);
        (await RewrapAsync(tenant)).ShouldBe(0);
        var key = await KeyAsync(tenant);
        var master = app.Services.GetRequiredService<IMasterKey>();
        foreach (var wrapped in new[] { key.Wrapped, key.IndexWrapped }) master.KeyIdOf(wrapped).ShouldBe(master.CurrentKeyId);
        foreach (var other in KeyRotationFixture.AllCities) await RewrapAsync(other);
        app.DropFormerMasterKeys();
        Should.Throw<CryptographicException>(() => master.UnwrapAsync(former, "probe").GetAwaiter().GetResult());
        (await OnNodeAsync(tenant, new TenantKeyRing(app.Clock), p => p.UnprotectAsync(family, box))).ShouldBe("tetap terbaca");
        (await app.AsTenantAsync(tenant, s => s.GetRequiredService<IAuditVerifier>().VerifyAsync())).Problem.ShouldBeNull();
    }

    private static TenantId Tenant(string code) => TenantId.ForRegion(RegionCode.Parse(code));

    private Task<int> RewrapAsync(TenantId tenant) => app.AsTenantAsync(tenant, async s =>
    {
        var count = 0;
        foreach (var part in s.GetServices<IMasterKeyRotation>()) count += await part.RewrapAsync();
        return count;
    });

    private Task<int> RotateAsync(TenantId tenant) => app.AsTenantAsync(tenant, s => s.GetRequiredService<ITenantKeyRotator>().RotateAsync());

    private Task<bool> FinishAsync(TenantId tenant) => app.AsTenantAsync(tenant, s => s.GetRequiredService<ITenantKeyRotator>().FinishAsync());

    private Task<string> IndexAsync(TenantId tenant) => app.AsTenantAsync(tenant, async s => (await s.GetRequiredService<FamilyKeyring>().GetTenantSecretsAsync()).Index(IndexPurpose.Nik, "x"));

    private Task<TenantSecrets> SecretsAsync(TenantId tenant) => app.AsTenantAsync(tenant, s => s.GetRequiredService<FamilyKeyring>().GetTenantSecretsAsync());

    private Task<TenantKey> KeyAsync(TenantId tenant) => app.AsTenantAsync(tenant, s => s.GetRequiredService<SaasDbContext>().Set<TenantKey>().AsNoTracking().SingleAsync());

    private Task<List<int>> VersionsAsync(TenantId tenant) =>
        app.AsTenantAsync(tenant, s => s.GetRequiredService<SaasDbContext>().Set<FamilyKey>().Select(k => k.TenantKeyVersion).Distinct().ToListAsync());

    private Task<T> OnNodeAsync<T>(TenantId tenant, TenantKeyRing ring, Func<PersonalDataProtector, Task<T>> work) => app.AsTenantAsync(tenant, s => work(new PersonalDataProtector(new FamilyKeyring(
        s.GetRequiredService<IKeyRepository>(), s.GetRequiredService<TenantKeyBox>(), ring, s.GetRequiredService<ICurrentTenant>(), s.GetRequiredService<IUnitOfWork>()))));

    private Task<byte[]> ProtectAsync(TenantId tenant, Guid family, string text) => app.AsTenantAsync(tenant, async s =>
    {
        var box = await s.GetRequiredService<IPersonalDataProtector>().ProtectAsync(family, text);
        await s.GetRequiredService<IUnitOfWork>().SaveChangesAsync();
        return box;
    });

    private Task<string?> UnprotectAsync(TenantId tenant, Guid family, byte[] box) =>
        app.AsTenantAsync(tenant, s => s.GetRequiredService<IPersonalDataProtector>().UnprotectAsync(family, box));

    private Task DestroyAsync(TenantId tenant, Guid family) => app.AsTenantAsync(tenant, s => s.GetRequiredService<IUnitOfWork>().InTransactionAsync(async token =>
    {
        (await s.GetRequiredService<SaasDbContext>().Set<FamilyKey>().SingleAsync(k => k.Id == family, token)).Destroy(app.Clock.GetUtcNow().UtcDateTime);
        return 0;
    }));
}
