using System.Reflection;
using System.Runtime.ExceptionServices;
using KK.Saas.Core.Auditing;
using KK.Saas.Core.Security;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Core.Application;

/// <summary>Stands before an application service: permission first, then a scope per call, then the audit log.</summary>
/// <typeparam name="TService">The service's contract.</typeparam>
public class ApplicationServiceProxy<TService> : DispatchProxy
    where TService : class, IApplicationService
{
    private static readonly MethodInfo RunTyped =
        typeof(ApplicationServiceProxy<TService>).GetMethod(nameof(RunTypedAsync), BindingFlags.Instance | BindingFlags.NonPublic)!;

    private IServiceScopeFactory _scopes = null!;
    private ICurrentUser _user = null!;
    private ICurrentOperation _operation = null!;
    private RefusalLog _refusals = null!;
    private Type _implementation = null!;

    internal static TService Create(IServiceScopeFactory scopes, ICurrentUser user, ICurrentOperation operation, RefusalLog refusals, Type implementation)
    {
        var service = Create<TService, ApplicationServiceProxy<TService>>();
        var proxy = (ApplicationServiceProxy<TService>)(object)service;
        (proxy._scopes, proxy._user, proxy._operation, proxy._refusals, proxy._implementation) = (scopes, user, operation, refusals, implementation);
        return service;
    }

    /// <inheritdoc />
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        ArgumentNullException.ThrowIfNull(targetMethod);
        if (targetMethod.ReturnType == typeof(Task)) return RunAsync(targetMethod, args);
        if (targetMethod.ReturnType.IsGenericType && targetMethod.ReturnType.GetGenericTypeDefinition() == typeof(Task<>))
            return RunTyped.MakeGenericMethod(targetMethod.ReturnType.GenericTypeArguments[0]).Invoke(this, [targetMethod, args]);
        throw new InvalidOperationException($"{typeof(TService).Name}.{targetMethod.Name} must return a task.");
    }

    private Task<bool> RunAsync(MethodInfo method, object?[]? args) => GuardAsync(method, args, async scope =>
    {
        await (Task)Call(scope, method, args);
        return true;
    });

    private Task<T> RunTypedAsync<T>(MethodInfo method, object?[]? args) => GuardAsync(method, args, scope => (Task<T>)Call(scope, method, args));

    /// <summary>
    /// What is refused is written by the outermost call alone, after its scope ended: once, and never while a transaction that
    /// is about to be undone still holds the database.
    /// </summary>
    private async Task<T> GuardAsync<T>(MethodInfo method, object?[]? args, Func<AsyncServiceScope, Task<T>> call)
    {
        var isOutermost = _operation.Info is null;
        var operation = AuditOperation.Of(method, args);
        try
        {
            return await RunInScopeAsync(method, operation, call);
        }
        catch (Exception refusal) when (isOutermost && RefusalLog.ReasonOf(refusal) is not null)
        {
            await _refusals.RecordAsync(operation.Name, operation.SubjectId, RefusalLog.ReasonOf(refusal)!);
            throw;
        }
    }

    private async Task<T> RunInScopeAsync<T>(MethodInfo method, AuditOperation operation, Func<AsyncServiceScope, Task<T>> call)
    {
        CheckPermission(method);
        using var current = _operation.Change(operation);
        await using var scope = _scopes.CreateAsyncScope();
        var result = await call(scope);
        await RecordAsync(scope, operation);
        return result;
    }

    /// <summary>Before the caller sees the result: nothing personal is shown that is not in the log.</summary>
    private static Task RecordAsync(AsyncServiceScope scope, AuditOperation operation) => operation.Action is { } action
        ? scope.ServiceProvider.GetRequiredService<IAuditLog>().RecordAsync(action, operation.Name, operation.SubjectId, operation.Note)
        : Task.CompletedTask;

    private object Call(AsyncServiceScope scope, MethodInfo method, object?[]? args)
    {
        try
        {
            return method.Invoke(scope.ServiceProvider.GetRequiredService(_implementation), args)!;
        }
        catch (TargetInvocationException exception) when (exception.InnerException is not null)
        {
            ExceptionDispatchInfo.Throw(exception.InnerException);
            throw;
        }
    }

    private void CheckPermission(MethodInfo method)
    {
        if (method.GetCustomAttribute<AllowAnonymousCallerAttribute>() is not null) return;
        var needed = method.GetCustomAttribute<RequiresPermissionAttribute>()?.AnyOf
            ?? throw new InvalidOperationException($"{typeof(TService).Name}.{method.Name} names no permission.");
        if (!needed.Any(_user.Has)) throw new PermissionDeniedException(needed[0]);
        if (_user.Info?.Impersonator is not null && !ReadOnlyCalls.Include(method)) throw new PermissionDeniedException("read-only");
    }
}
