namespace KK.Saas.Core.Security;

/// <inheritdoc cref="ICurrentUser" />
public sealed class CurrentUser : ICurrentUser
{
    private static readonly AmbientValue<Holder> Ambient = new(new Holder(null));

    /// <inheritdoc />
    public CurrentUserInfo? Info => Ambient.Value.User;

    /// <inheritdoc />
    public Guid RequiredId => Info?.Id ?? throw new PermissionDeniedException("login");

    /// <inheritdoc />
    public bool Has(string permission) => Info?.Permissions.Contains(permission) == true;

    /// <inheritdoc />
    public IDisposable Change(CurrentUserInfo? user) => Ambient.Change(new Holder(user));

    private sealed record Holder(CurrentUserInfo? User);
}
