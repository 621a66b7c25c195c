namespace KK.Saas.Core.Security;

/// <summary>The user on whose behalf the code runs now; flows with the async call.</summary>
public interface ICurrentUser
{
    /// <summary>The user, or null for an anonymous call or a job.</summary>
    CurrentUserInfo? Info { get; }

    /// <summary>The user's id.</summary>
    /// <exception cref="PermissionDeniedException">Nobody is logged in.</exception>
    Guid RequiredId { get; }

    /// <summary>True when the user holds the permission.</summary>
    bool Has(string permission);

    /// <summary>Runs as another user (null: anonymous) until the result is disposed.</summary>
    IDisposable Change(CurrentUserInfo? user);
}
