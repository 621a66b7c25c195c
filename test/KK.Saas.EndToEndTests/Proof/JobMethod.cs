using System.Reflection;
using Hangfire.Common;
using KK.Saas.AspNetCore.Jobs;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.EndToEndTests.Proof;

/// <summary>A job of the product. The list comes from the folders Jobs of all modules; one with arguments that nobody knows fails.</summary>
internal sealed record JobMethod(Type Type, MethodInfo Method)
{
    public bool IsOfHost => Method.GetCustomAttribute<HostJobAttribute>() is not null;

    public bool IsOfTenant => ArgsType is not null;

    private Type? ArgsType => Method.GetParameters().Select(p => p.ParameterType).SingleOrDefault(typeof(TenantJobArgs).IsAssignableFrom);

    public static IReadOnlyList<JobMethod> All { get; } =
    [
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, "KK.Saas.*.dll").Where(f => !Path.GetFileName(f).Contains("Test", StringComparison.Ordinal))
            .Select(f => Assembly.Load(Path.GetFileNameWithoutExtension(f))).SelectMany(a => a.GetTypes())
            .Where(t => t is { IsClass: true, IsPublic: true, IsAbstract: false } && t.Namespace?.EndsWith(".Jobs", StringComparison.Ordinal) == true)
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(m => typeof(Task).IsAssignableFrom(m.ReturnType)).Select(m => new JobMethod(t, m))),
    ];

    /// <summary>As it would be enqueued for a tenant, or for the province.</summary>
    public Job For(TenantId? tenant) => new(Type, Method, [.. Method.GetParameters().Select(p => Argument(p.ParameterType, tenant))]);

    public override string ToString() => $"{Type.Name}.{Method.Name}";

    private static object? Argument(Type type, TenantId? tenant) => type switch
    {
        _ when type == typeof(CancellationToken) => CancellationToken.None,
        _ when typeof(TenantJobArgs).IsAssignableFrom(type) => tenant is { } id ? Activator.CreateInstance(type, [.. More(type, id)]) : null,
        _ => throw new InvalidOperationException($"Give job arguments of type {type.Name} a value that an attacker would try."),
    };

    private static IEnumerable<object?> More(Type type, TenantId tenant) => type.GetConstructors().Single(c => c.GetParameters().Length > 0 && c.GetParameters()[0].ParameterType == typeof(Guid))
        .GetParameters().Select((p, i) => i == 0 ? (object)tenant.Value : p.ParameterType == typeof(Guid) ? EntityId.New() : throw new InvalidOperationException($"Give {type.Name}.{p.Name} a value."));
}
