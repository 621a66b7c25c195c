using KK.Saas.Identity.Domain;
using Microsoft.AspNetCore.Identity;

namespace KK.Saas.Identity.Application.Passkeys;

/// <summary>Whose passkey answered, and its new state.</summary>
public sealed record ProvenPasskey(User User, UserPasskeyInfo Passkey);
