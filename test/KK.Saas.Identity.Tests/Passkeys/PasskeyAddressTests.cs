using KK.Saas.Identity.HttpApi.Passkeys;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;

namespace KK.Saas.Identity.Tests.Passkeys;

public sealed class PasskeyAddressTests
{
    [Theory]
    [InlineData(null, "https://dalam.test:8443", true)]
    [InlineData(null, "https://dalam.test", false)]
    [InlineData(null, "https://kk.example.go.id", false)]
    [InlineData("https://kk.example.go.id/", "https://kk.example.go.id", true)]
    [InlineData("https://kk.example.go.id", "https://dalam.test:8443", false)]
    [InlineData("https://kk.example.go.id", "https://palsu.kk.example.go.id", false)]
    [InlineData("https://kk.example.go.id", "http://kk.example.go.id", false)]
    [InlineData("https://kk.example.go.id", "", false)]
    public async Task A_passkey_answers_to_the_address_of_the_request_or_to_the_public_one(string? publicAddress, string origin, bool fits)
    {
        var options = Configure(publicAddress);
        options.ServerDomain.ShouldBe(publicAddress is null ? null : "kk.example.go.id");
        (await options.ValidateOrigin!(Context(origin, crossOrigin: false))).ShouldBe(fits);
        (await options.ValidateOrigin!(Context(origin, crossOrigin: true))).ShouldBeFalse(); // a frame in a page of others
    }

    private static IdentityPasskeyOptions Configure(string? publicAddress)
    {
        var settings = new Dictionary<string, string?> { ["Security:PublicAddress"] = publicAddress };
        var options = new IdentityPasskeyOptions();
        new PasskeySetup(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).Configure(options);
        return options;
    }

    private static PasskeyOriginValidationContext Context(string origin, bool crossOrigin) => new()
    {
        HttpContext = new DefaultHttpContext { Request = { Scheme = "https", Host = new HostString("dalam.test", 8443) } }, Origin = origin, CrossOrigin = crossOrigin,
    };
}
