namespace KK.Saas.Identity;

/// <summary>Names of the permissions of the module Identity.</summary>
public static class IdentityPermissions
{
    /// <summary>See the users of the own city.</summary>
    public const string ReadUsers = "Identity.Users.Read";

    /// <summary>Create and change users of the own city.</summary>
    public const string ManageUsers = "Identity.Users.Manage";

    /// <summary>Create and change users of the province (host).</summary>
    public const string ManageHostUsers = "Identity.HostUsers.Manage";

    /// <summary>Search, check and export the audit log of the own side.</summary>
    public const string ReadAudit = "Identity.Audit.Read";

    /// <summary>Change the own password; everybody's.</summary>
    public const string OwnAccount = "Identity.Account.Own";
}
