using KK.Saas.Identity.Application.Sheets;

namespace KK.Saas.Identity.Tests.Sheets;

public sealed class UserNameProposerTests
{
    [Theory]
    [InlineData("Siti Aminah", "siti.aminah")]
    [InlineData("Drs. H. M. Rusli Efendi, M.Si", "m.rusli")]
    [InlineData("H.Ahmad", "ahmad")]
    [InlineData("Nur'aini", "nuraini")]
    [InlineData("Ai", "pengguna.ai")]
    [InlineData("شيتي", "pengguna")]
    [InlineData("Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx Abcdef", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    public void A_user_name_is_two_words_of_the_name(string name, string userName) => UserNameProposer.Base(name).ShouldBe(userName);
}
