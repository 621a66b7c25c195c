using KK.Saas.Data.PostgreSql.Security;

namespace KK.Saas.Data.PostgreSql.Tests;

/// <summary>When a connection to the database may go without TLS, and what TLS must prove.</summary>
public sealed class TransportRuleTests
{
    [Theory]
    [InlineData("Host=localhost")]
    [InlineData("Host=127.0.0.1;Port=5432")]
    [InlineData("Host=127.0.0.1:6432;SSL Mode=Disable")]
    [InlineData("Host=::1")]
    [InlineData("Host=[::1]:5432")]
    [InlineData("Host=/var/run/postgresql")]
    [InlineData("Host=@abstract")]
    [InlineData("Host=db.example;SSL Mode=VerifyFull")]
    [InlineData("Host=10.0.0.5;SSL Mode=VerifyFull;Root Certificate=/etc/kk/ca.pem")]
    [InlineData("Host=db.example;SSL Mode=VerifyCA;Root Certificate=/etc/kk/ca.pem")]
    public void A_database_on_this_machine_or_one_that_proves_itself_is_good(string connection) => TransportRule.FindProblem(connection).ShouldBeNull();

    [Theory]
    [InlineData("Host=db.example")]
    [InlineData("Host=db.example;SSL Mode=Disable")]
    [InlineData("Host=db.example;SSL Mode=Prefer")]
    [InlineData("Host=db.example;SSL Mode=Require")]
    [InlineData("Host=db.example;SSL Mode=VerifyCA")] // of any authority in the world, for any name
    [InlineData("Host=10.0.0.5:5432;SSL Mode=Require")]
    [InlineData("Host=localhost,db.example")]
    [InlineData("Host=localhost.example")]
    public void Anything_else_is_told_with_the_host_and_the_remedy(string connection)
    {
        var problem = TransportRule.FindProblem(connection + ";Username=kk_app;Password=rahasia").ShouldNotBeNull();
        problem.ShouldContain("SSL Mode=VerifyFull");
        problem.ShouldContain("'" + connection.Split(';')[0].Split('=', ',')[^1] + "'");
        problem.ShouldNotContain("rahasia");
    }
}
