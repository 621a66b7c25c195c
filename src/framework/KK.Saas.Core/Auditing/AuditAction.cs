namespace KK.Saas.Core.Auditing;

/// <summary>What kind of thing was done. The numbers are part of stored and sealed rows.</summary>
public enum AuditAction
{
    /// <summary>Personal data were shown.</summary>
    Read = 1,

    /// <summary>A masked number was shown in full, with a reason.</summary>
    Reveal = 2,

    /// <summary>Something was stored, changed or removed.</summary>
    Change = 3,

    /// <summary>A file with data left the system.</summary>
    Export = 4,

    /// <summary>Somebody logged in.</summary>
    Login = 5,

    /// <summary>A login to a known account failed.</summary>
    LoginFailed = 6,

    /// <summary>A login was ended.</summary>
    Logout = 7,

    /// <summary>Somebody asked for what they may not.</summary>
    Denied = 8,
}
