using System.Security.Cryptography;
using System.Text;
using CsCheck;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Keys;
using KK.Saas.Families.Domain.PersonalData;
using KK.Saas.TestBase;

namespace KK.Saas.Families.Tests.PersonalData;

public sealed class SealedBoxTests
{
    private static readonly byte[] Key = RandomNumberGenerator.GetBytes(SealedBox.KeySize);
    private static readonly byte[] Owner = BoxOwner.OfData(SaasTestApplication.Banjarbaru, EntityId.New());

    [Fact]
    public void Any_text_comes_back_as_it_was() =>
        Gen.String.Sample(text =>
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            return SealedBox.Open(Key, SealedBox.Seal(Key, bytes, Owner), Owner).SequenceEqual(bytes);
        });

    [Fact]
    public void A_box_with_any_bit_turned_does_not_open() =>
        Gen.Select(Gen.Byte.Array[0, 40], Gen.Int[0, 100_000], Gen.Int[0, 7]).Sample((plain, place, bit) =>
        {
            var box = SealedBox.Seal(Key, plain, Owner);
            box[place % box.Length] ^= (byte)(1 << bit);
            return Throws(() => SealedBox.Open(Key, box, Owner));
        });

    [Fact]
    public void A_box_cut_anywhere_does_not_open() =>
        Gen.Int[0, 60].Sample(length =>
        {
            var box = SealedBox.Seal(Key, new byte[40], Owner);
            return Throws(() => SealedBox.Open(Key, box.AsSpan(0, length), Owner));
        });

    [Fact]
    public void A_box_of_another_family_or_tenant_does_not_open()
    {
        var family = EntityId.New();
        var box = SealedBox.Seal(Key, [1, 2, 3], BoxOwner.OfData(SaasTestApplication.Banjarbaru, family));
        Throws(() => SealedBox.Open(Key, box, BoxOwner.OfData(SaasTestApplication.Banjarbaru, EntityId.New()))).ShouldBeTrue();
        Throws(() => SealedBox.Open(Key, box, BoxOwner.OfData(SaasTestApplication.Banjarmasin, family))).ShouldBeTrue();
        Throws(() => SealedBox.Open(Key, box, BoxOwner.OfFamilyKey(SaasTestApplication.Banjarbaru, family))).ShouldBeTrue();
    }

    [Fact]
    public void The_same_text_is_never_sealed_alike() =>
        SealedBox.Seal(Key, [1, 2, 3], Owner).ShouldNotBe(SealedBox.Seal(Key, [1, 2, 3], Owner));

    [Fact]
    public void The_index_differs_by_tenant_key_and_by_purpose()
    {
        var (a, b) = (new TenantSecrets(1, new byte[32], null, new byte[32]), new TenantSecrets(1, Key, null, Key));
        a.Index(IndexPurpose.Nik, "6372025708900001").ShouldBe(a.Index(IndexPurpose.Nik, "6372025708900001"));
        a.Index(IndexPurpose.Nik, "6372025708900001").ShouldNotBe(b.Index(IndexPurpose.Nik, "6372025708900001"));
        a.Index(IndexPurpose.Nik, "6372025708900001").ShouldNotBe(a.Index(IndexPurpose.FamilyCardNumber, "6372025708900001"));
        a.Index(IndexPurpose.Nik, "6372025708900001").Length.ShouldBe(Domain.FamilyNameKey.WordIndexLength);
    }

    private static bool Throws(Action action)
    {
        try
        {
            action();
            return false;
        }
        catch (CryptographicException)
        {
            return true;
        }
    }
}
