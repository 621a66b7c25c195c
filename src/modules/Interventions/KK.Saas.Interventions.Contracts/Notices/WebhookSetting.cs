namespace KK.Saas.Interventions.Notices;

/// <summary>Where events of the city are sent to.</summary>
/// <param name="Url">An https address; empty for none.</param>
/// <param name="HasSecret">Whether a secret signs what is sent.</param>
public sealed record WebhookSetting(string Url, bool HasSecret);
