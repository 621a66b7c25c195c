using KK.Saas.Families.Application.PersonalData;
using Microsoft.Extensions.Configuration;

namespace KK.Saas.Families.Tests.PersonalData;

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
    public void The_key_may_stand_in_a_file_with_a_line_end()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, Valid + "\n");
            var fromFile = Make("PersonalData:MasterKeyFile", path);
            var fromValue = Make("PersonalData:MasterKey", Valid);
            fromValue.Unwrap(fromFile.Wrap([1, 2], [9]), [9]).ShouldBe([1, 2]);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Should.Throw<InvalidOperationException>(() => Make("PersonalData:MasterKeyFile", "/nowhere/key")).Message.ShouldContain("/nowhere/key");

    private static MasterKey Make(string name, string? value) =>
        new(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [name] = value }).Build());
}
