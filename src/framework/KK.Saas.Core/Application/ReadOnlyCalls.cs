using System.Reflection;
using KK.Saas.Core.Auditing;

namespace KK.Saas.Core.Application;

/// <summary>Which calls only show something. Whoever looks through another user's eyes may make no others.</summary>
internal static class ReadOnlyCalls
{
    private static readonly string[] Verbs = ["Get", "Find", "List", "Search", "Count", "Compare"];

    /// <summary>By the verb of the name, unless the call hands out a file or a number in full.</summary>
    public static bool Include(MethodInfo method) =>
        Verbs.Any(verb => method.Name.StartsWith(verb, StringComparison.Ordinal))
        && method.GetCustomAttribute<AuditedAttribute>()?.Action is null or AuditAction.Read;
}
