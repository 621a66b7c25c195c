using System.Security.Cryptography;
using KK.Saas.Core.Keys;
using Microsoft.Extensions.Configuration;

namespace KK.Saas.EntityFrameworkCore.Tests.Keys;

public sealed class MasterKeyTests
{
    private static readonly string Valid = Convert.ToBase64String(new byte[32]);

    [Theory]
    [InlineData(null, "missing")]
    [InlineData("", "missing")]
    [InlineData("not base64!", "not 32 bytes")]
    [InlineData("AAAA", "not 32 bytes")]
    public void A_missing_or_wrong_key_is_told_with_the_remedy(string? value, string reason)
    {
        var error = Should.Throw<InvalidOperationException>(() => Make("PersonalData:MasterKey", value));
        error.Message.ShouldContain(reason);
        error.Message.ShouldContain("PersonalData:MasterKeyFile");
        if (!string.IsNullOrEmpty(value)) error.Message.ShouldNotContain(value);
    }

    [Fact]
    public void A_key_of_33_bytes_is_refused() =>
        Should.Throw<InvalidOperationException>(() => Make("PersonalData:MasterKey", Convert.ToBase64String(new byte[33])));

    [Fact]
    public async Task The_key_may_stand_in_a_file_with_a_line_end()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, Valid + "\n");
            var fromFile = Make("PersonalData:MasterKeyFile", path);
            var fromValue = Make("PersonalData:MasterKey", Valid);
            (await fromValue.UnwrapAsync(await fromFile.WrapAsync((byte[])[1, 2], "x"), "x")).ShouldBe([1, 2]);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Should.Throw<InvalidOperationException>(() => Make("PersonalData:MasterKeyFile", "/nowhere/key")).Message.ShouldContain("/nowhere/key");

    [Fact]
    public async Task A_box_opens_with_its_own_context_only()
    {
        var key = Make("PersonalData:MasterKey", Valid);
        var box = await key.WrapAsync((byte[])[1, 2], "mine");
        await Should.ThrowAsync<CryptographicException>(() => key.UnwrapAsync(box, "yours"));
    }

    [Fact]
    public async Task A_new_key_in_the_file_wraps_at_once_and_the_former_one_still_opens()
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(path, Valid);
            var key = Make("PersonalData:MasterKeyFile", path);
            var (before, box) = (key.CurrentKeyId, await key.WrapAsync((byte[])[7], "x"));
            await File.WriteAllTextAsync(path, $"{Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}\n{Valid}\n");
            File.SetLastWriteTimeUtc(path, File.GetLastWriteTimeUtc(path).AddSeconds(1));
            key.CurrentKeyId.ShouldNotBe(before);
            key.KeyIdOf(box).ShouldBe(before);
            (await key.UnwrapAsync(box, "x")).ShouldBe([7]);
            key.KeyIdOf(await key.WrapAsync((byte[])[7], "x")).ShouldBe(key.CurrentKeyId);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task A_box_of_a_key_that_is_gone_is_refused_by_name()
    {
        var box = await Make("PersonalData:MasterKey", Valid).WrapAsync((byte[])[1], "x");
        var other = Make("PersonalData:MasterKey", Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        (await Should.ThrowAsync<CryptographicException>(() => other.UnwrapAsync(box, "x"))).Message.ShouldContain(other.KeyIdOf(box));
    }

    private static ConfiguredMasterKey Make(string name, string? value) =>
        new(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [name] = value }).Build());
}
