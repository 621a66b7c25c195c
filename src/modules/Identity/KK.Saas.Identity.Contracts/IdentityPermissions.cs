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

    /// <summary>Make own roles of the city.</summary>
    public const string ManageRoles = "Identity.Roles.Manage";

    /// <summary>Look through the eyes of another user of the city, reading only, for a short time and with a reason.</summary>
    public const string Impersonate = "Identity.Users.Impersonate";

    /// <summary>Make and revoke machine clients of the own side.</summary>
    public const string ManageClients = "Identity.Clients.Manage";

    /// <summary>Search, check and export the audit log of the own side.</summary>
    public const string ReadAudit = "Identity.Audit.Read";

    /// <summary>Change the own password; everybody's.</summary>
    public const string OwnAccount = "Identity.Account.Own";
}
