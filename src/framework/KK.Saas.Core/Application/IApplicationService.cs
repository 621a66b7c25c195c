namespace KK.Saas.Core.Application;

/// <summary>
/// Marks the use cases that a page or an endpoint may call. Every method returns a task and carries
/// <see cref="Security.RequiresPermissionAttribute"/> or <see cref="Security.AllowAnonymousCallerAttribute"/>.
/// </summary>
public interface IApplicationService;
