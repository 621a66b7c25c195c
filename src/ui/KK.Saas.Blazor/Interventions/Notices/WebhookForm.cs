namespace KK.Saas.Blazor.Interventions.Notices;

/// <summary>What the form of the webhook posts.</summary>
public sealed class WebhookForm
{
    public string? Url { get; set; }

    public string? Secret { get; set; }
}
