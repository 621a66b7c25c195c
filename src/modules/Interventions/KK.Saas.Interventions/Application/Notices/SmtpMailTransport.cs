using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace KK.Saas.Interventions.Application.Notices;

/// <summary>Sends by SMTP. The id of the message stays the same when it is sent again, so that mail programs can drop the double.</summary>
public sealed class SmtpMailTransport(MailSettings settings) : IMailTransport
{
    private const int TimeoutMilliseconds = 20_000;
    private const int ImplicitTlsPort = 465;

    public async Task SendAsync(string address, Guid messageId, string subject, string text, CancellationToken cancellationToken = default)
    {
        using var mail = new MimeMessage();
        mail.From.Add(MailboxAddress.Parse(settings.From));
        mail.To.Add(MailboxAddress.Parse(address));
        mail.MessageId = $"{messageId}@kk-saas";
        mail.Subject = subject;
        mail.Body = new TextPart("plain") { Text = text };
        using var client = new SmtpClient { Timeout = TimeoutMilliseconds };
        await client.ConnectAsync(settings.Host, settings.Port, Security, cancellationToken);
        if (settings.User.Length > 0) await client.AuthenticateAsync(settings.User, settings.Password, cancellationToken);
        await client.SendAsync(mail, cancellationToken);
        await client.DisconnectAsync(true, cancellationToken);
    }

    private SecureSocketOptions Security => !settings.Encrypts ? SecureSocketOptions.None
        : settings.Port == ImplicitTlsPort ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
}
