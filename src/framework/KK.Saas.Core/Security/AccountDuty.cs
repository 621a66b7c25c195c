namespace KK.Saas.Core.Security;

/// <summary>What somebody must do before anything else; until then they may only change their own account.</summary>
public enum AccountDuty
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The password was given by somebody else.</summary>
    ChangePassword = 1,

    /// <summary>A role asks for a second factor, and there is none yet.</summary>
    SetSecondFactor = 2,
}
