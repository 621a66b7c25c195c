namespace KK.Saas.Identity;

/// <summary>How somebody proved who they are.</summary>
public enum LoginMethod
{
    /// <summary>Password alone.</summary>
    Password = 1,

    /// <summary>Password and a code of the authenticator app.</summary>
    PasswordAndCode = 2,

    /// <summary>Password and a recovery code.</summary>
    PasswordAndRecoveryCode = 3,

    /// <summary>The identity provider of the government.</summary>
    External = 4,

    /// <summary>A passkey, which stands for both factors.</summary>
    Passkey = 5,

    /// <summary>An admin looks through this user's eyes, reading only.</summary>
    Impersonation = 6,
}
