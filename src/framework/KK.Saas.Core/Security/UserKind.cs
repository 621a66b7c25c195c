namespace KK.Saas.Core.Security;

/// <summary>Whose user somebody is. Never derived from a missing tenant.</summary>
public enum UserKind
{
    /// <summary>A user of one kabupaten/kota.</summary>
    Tenant = 1,

    /// <summary>A user of the province.</summary>
    Host = 2,
}
