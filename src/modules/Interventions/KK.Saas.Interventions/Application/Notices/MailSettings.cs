using Microsoft.Extensions.Configuration;

namespace KK.Saas.Interventions.Application.Notices;

/// <summary>The installation's mail server: section Smtp of the configuration. Without a host no mail is written.</summary>
/// <param name="Host">Name of the server; empty for none.</param>
/// <param name="Port">587 unless set.</param>
/// <param name="From">The address that mail comes from.</param>
/// <param name="User">Login name; empty for none.</param>
/// <param name="Password">Of the login.</param>
/// <param name="Encrypts">Whether the connection must be encrypted; true unless Smtp:Encrypts is false.</param>
/// <param name="PublicUrl">Where people open the product, for links; empty leaves them out.</param>
public sealed record MailSettings(string Host, int Port, string From, string User, string Password, bool Encrypts, string PublicUrl)
{
    private const int SubmissionPort = 587;

    public bool IsSet => Host.Length > 0;

    public static MailSettings Read(IConfiguration configuration)
    {
        var smtp = configuration.GetSection("Smtp");
        return new MailSettings(
            smtp["Host"] ?? "", int.TryParse(smtp["Port"], out var port) ? port : SubmissionPort, smtp["From"] ?? "", smtp["User"] ?? "", smtp["Password"] ?? "",
            !bool.TryParse(smtp["Encrypts"], out var encrypts) || encrypts, (smtp["PublicUrl"] ?? "").TrimEnd('/'));
    }
}
