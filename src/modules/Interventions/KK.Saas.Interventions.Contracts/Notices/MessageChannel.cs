namespace KK.Saas.Interventions.Notices;

/// <summary>How a message leaves the product.</summary>
public enum MessageChannel
{
    /// <summary>Over SMTP to one user.</summary>
    Email = 1,

    /// <summary>By HTTP POST to an address of the city.</summary>
    Webhook = 2,
}
