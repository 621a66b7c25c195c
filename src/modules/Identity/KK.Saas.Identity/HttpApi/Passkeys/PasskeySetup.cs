using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace KK.Saas.Identity.HttpApi.Passkeys;

/// <summary>
/// What a passkey must be. It belongs to the address of the request, or to the one that Security:PublicAddress names (such as
/// https://kk.example.go.id) where a proxy hands on another.
/// </summary>
public sealed class PasskeySetup(IConfiguration configuration) : IConfigureOptions<IdentityPasskeyOptions>
{
    private readonly Uri? _address = Uri.TryCreate(configuration["Security:PublicAddress"], UriKind.Absolute, out var address) ? address : null;

    public void Configure(IdentityPasskeyOptions options)
    {
        options.ServerDomain = _address?.Host;
        // By fingerprint, face or PIN of the device: that makes one passkey two factors. Without it the server refuses the answer.
        options.UserVerificationRequirement = "required";
        // The device itself knows the account, so that nobody types a name.
        options.ResidentKeyRequirement = "required";
        options.ValidateOrigin = context => ValueTask.FromResult(!context.CrossOrigin && IsOwn(context));
    }

    private bool IsOwn(PasskeyOriginValidationContext context)
    {
        var request = context.HttpContext.Request;
        return Uri.TryCreate(context.Origin, UriKind.Absolute, out var origin)
            && Uri.TryCreate(_address?.GetLeftPart(UriPartial.Authority) ?? $"{request.Scheme}://{request.Host}", UriKind.Absolute, out var own)
            && origin == own;
    }
}
