using KK.Saas.Core.Paging;

namespace KK.Saas.Interventions.Notices;

/// <summary>The settings page of follow-up and notices.</summary>
/// <param name="Rules">What holds.</param>
/// <param name="Webhook">Where events go.</param>
/// <param name="SendsMail">Whether the installation has a mail server.</param>
/// <param name="Undelivered">A page of messages that were tried in vain, newest first.</param>
public sealed record EscalationView(EscalationRules Rules, WebhookSetting Webhook, bool SendsMail, Page<UndeliveredItem> Undelivered);
