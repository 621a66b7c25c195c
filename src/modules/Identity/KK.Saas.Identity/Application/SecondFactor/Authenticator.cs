using KK.Saas.Core.Keys;
using KK.Saas.Identity.Domain;
using OtpNet;

namespace KK.Saas.Identity.Application.SecondFactor;

/// <summary>Codes of an authenticator app (RFC 6238: SHA-1, 30 seconds, 6 digits, which every app understands).</summary>
public sealed class Authenticator(IMasterKey masterKey, TimeProvider clock)
{
    private const int SecretBytes = 20;

    /// <summary>One step before and after: phones' clocks are off by some seconds.</summary>
    private static readonly VerificationWindow Window = new(1, 1);

    public async Task<byte[]> OfferAsync(User user, CancellationToken cancellationToken = default)
    {
        var secret = KeyGeneration.GenerateRandomKey(SecretBytes);
        user.OfferSecondFactor(await masterKey.WrapAsync(secret, Owner(user.Id), cancellationToken));
        return secret;
    }

    public Task<byte[]> OpenAsync(User user, byte[] box, CancellationToken cancellationToken = default) => masterKey.UnwrapAsync(box, Owner(user.Id), cancellationToken);

    /// <summary>The time step of a right code that was not used yet; null for any other.</summary>
    public async Task<long?> MatchAsync(User user, byte[] box, string code, CancellationToken cancellationToken = default)
    {
        var digits = new string([.. code.Where(char.IsAsciiDigit)]);
        var totp = new Totp(await OpenAsync(user, box, cancellationToken));
        return totp.VerifyTotp(clock.GetUtcNow().UtcDateTime, digits, out var step, Window) && step > user.TotpLastStep ? step : null;
    }

    /// <summary>What the app reads from the picture.</summary>
    public static string Address(User user, byte[] secret) =>
        $"otpauth://totp/KK.Saas:{Uri.EscapeDataString(user.UserName!)}?secret={Base32Encoding.ToString(secret).TrimEnd('=')}&issuer=KK.Saas";

    internal static string Owner(Guid userId) => $"kk.totp|{userId:D}";
}
