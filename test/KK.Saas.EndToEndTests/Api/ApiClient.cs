using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace KK.Saas.EndToEndTests.Api;

/// <summary>A machine: tokens and the API alone.</summary>
internal sealed class ApiClient(string address) : IDisposable
{
    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(address) };

    public async Task<(int Status, JsonElement Body)> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        using var response = await _client.PostAsync(path, content);
        return ((int)response.StatusCode, await BodyAsync(response));
    }

    public async Task<string> TokenAsync(string clientId, string secret, string scope)
    {
        var (status, body) = await PostAsync("/connect/token", ("grant_type", "client_credentials"), ("client_id", clientId), ("client_secret", secret), ("scope", scope));
        status.ShouldBe(200, body.ToString());
        return body.GetProperty("access_token").GetString()!;
    }

    public async Task<(int Status, JsonElement Body)> GetAsync(string path, string? token = null, string? cookie = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (cookie is not null) request.Headers.Add("Cookie", cookie);
        using var response = await _client.SendAsync(request);
        return ((int)response.StatusCode, await BodyAsync(response));
    }

    public void Dispose() => _client.Dispose();

    private static async Task<JsonElement> BodyAsync(HttpResponseMessage response) =>
        response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true ? await response.Content.ReadFromJsonAsync<JsonElement>() : default;
}
