using System.Text.Json;
using KK.Saas.Core.Keys;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Interventions.Notices;
using KK.Saas.Tenancy;

namespace KK.Saas.Interventions.Application.Notices;

/// <summary>What a tenant set for follow-up and notices. The webhook's secret lies under the master key.</summary>
public sealed class NoticeSettings(ITenantSettings settings, IMasterKey masterKey, ICurrentTenant tenant) : IMasterKeyRotation
{
    private const string RulesName = "Notices.Rules";
    private const string UrlName = "Notices.WebhookUrl";
    private const string SecretName = "Notices.WebhookSecret";

    private string Owner => $"webhook:{tenant.RequiredId.Value}";

    public async Task<EscalationRules> GetRulesAsync(CancellationToken cancellationToken = default)
    {
        var text = await settings.GetAsync(RulesName, "", cancellationToken);
        return text.Length == 0 ? EscalationRules.Default : JsonSerializer.Deserialize<EscalationRules>(text)!;
    }

    public Task SetRulesAsync(EscalationRules rules, CancellationToken cancellationToken = default) =>
        settings.SetAsync(RulesName, rules == EscalationRules.Default ? null : JsonSerializer.Serialize(rules), cancellationToken);

    /// <summary>Empty when events go nowhere.</summary>
    public Task<string> GetUrlAsync(CancellationToken cancellationToken = default) => settings.GetAsync(UrlName, "", cancellationToken);

    /// <summary>Null when there is none.</summary>
    public async Task<string?> FindSecretAsync(CancellationToken cancellationToken = default)
    {
        var box = await settings.GetAsync(SecretName, "", cancellationToken);
        return box.Length == 0 ? null : System.Text.Encoding.UTF8.GetString(await masterKey.UnwrapAsync(Convert.FromBase64String(box), Owner, cancellationToken));
    }

    public async Task SetWebhookAsync(string url, string? newSecret, CancellationToken cancellationToken = default)
    {
        await settings.SetAsync(UrlName, url.Length == 0 ? null : url, cancellationToken);
        if (url.Length == 0) await settings.SetAsync(SecretName, null, cancellationToken);
        else if (newSecret is not null) await KeepAsync(newSecret, cancellationToken);
    }

    public async Task<int> RewrapAsync(CancellationToken cancellationToken = default)
    {
        if (tenant.Kind != TenantScopeKind.Tenant) return 0;
        var box = await settings.GetAsync(SecretName, "", cancellationToken);
        if (box.Length == 0 || masterKey.KeyIdOf(Convert.FromBase64String(box)) == masterKey.CurrentKeyId) return 0;
        await KeepAsync((await FindSecretAsync(cancellationToken))!, cancellationToken);
        return 1;
    }

    private async Task KeepAsync(string secret, CancellationToken cancellationToken) => await settings.SetAsync(
        SecretName, Convert.ToBase64String(await masterKey.WrapAsync(System.Text.Encoding.UTF8.GetBytes(secret), Owner, cancellationToken)), cancellationToken);
}
