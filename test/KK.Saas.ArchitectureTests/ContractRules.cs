using System.Reflection;
using KK.Saas.Core.Application;
using KK.Saas.Core.Security;

namespace KK.Saas.ArchitectureTests;

/// <summary>What the contract of an application service must look like.</summary>
internal static class ContractRules
{
    public static string? NamesAPermission(MethodInfo method) =>
        method.IsDefined(typeof(RequiresPermissionAttribute)) != method.IsDefined(typeof(AllowAnonymousCallerAttribute)) ? null : $"{Name(method)} names no permission, or both a permission and everybody";

    public static string? ReturnsATask(MethodInfo method) =>
        typeof(Task).IsAssignableFrom(method.ReturnType) ? null : $"{Name(method)} returns no task";

    public static string? ExposesNoQuery(MethodInfo method) =>
        method.GetParameters().Select(p => p.ParameterType).Append(method.ReturnType).SelectMany(Parts).Any(t => typeof(IQueryable).IsAssignableFrom(t))
            ? $"{Name(method)} exposes a deferred query" : null;

    public static IEnumerable<string> UnknownPermissions(MethodInfo method, PermissionTree tree) =>
        method.GetCustomAttribute<RequiresPermissionAttribute>()?.AnyOf.Where(p => tree.Find(p) is null) ?? [];

    public static IEnumerable<Type> Services(Assembly assembly) =>
        assembly.GetTypes().Where(t => t.IsInterface && t != typeof(IApplicationService) && typeof(IApplicationService).IsAssignableFrom(t));

    private static IEnumerable<Type> Parts(Type type) => type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Prepend(type) : [type];

    private static string Name(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";
}
