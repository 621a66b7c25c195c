using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;

namespace KK.Saas.EndToEndTests.Api;

/// <summary>Access tokens say that they are for this API, and it takes no others, though this very server signed them.</summary>
public sealed class AudienceTests(AudienceProduct product) : IClassFixture<AudienceProduct>
{
    [Theory]
    [InlineData(null, 200)]
    [InlineData("urn:another:api", 401)]
    [InlineData("", 401)]
    public async Task The_api_takes_tokens_that_were_made_for_it_and_no_others(string? audience, int status)
    {
        using var api = new ApiClient(product.Address);
        var client = await MachineClients.CreateAsync(product, TenantId.ForRegion(RegionCode.Parse("63.72")), "figures");
        product.Audiences = audience is null ? null : audience.Length == 0 ? [] : [audience];
        var token = await api.TokenAsync(client.ClientId, client.Secret, "figures");
        product.Audiences = null;
        (await api.GetAsync("/api/v1/villages", token)).Status.ShouldBe(status);
        var told = await api.PostAsync("/connect/introspect", ("client_id", client.ClientId), ("client_secret", client.Secret), ("token", token));
        told.Body.GetProperty("active").GetBoolean().ShouldBeTrue(); // nothing else is wrong with it
        (told.Body.TryGetProperty("aud", out var aud) ? aud.ToString() : "").ShouldBe(audience ?? "urn:kk-saas:api");
    }
}
