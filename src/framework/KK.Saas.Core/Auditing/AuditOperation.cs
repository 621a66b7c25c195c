using System.Reflection;

namespace KK.Saas.Core.Auditing;

/// <summary>The use case that runs now, as the audit log names it.</summary>
/// <param name="Name">Like "Family.Update".</param>
/// <param name="Action">What is written when its result is handed out; null when only its changes are.</param>
/// <param name="SubjectId">The first id among the arguments.</param>
public sealed record AuditOperation(string Name, AuditAction? Action, Guid? SubjectId)
{
    private const string Suffix = "AppService";

    /// <summary>A free remark for the entries of the call, such as a reason. Never a number or a name.</summary>
    public string? Note { get; set; }

    /// <summary>False when its changes are not written (<see cref="NotAuditedAttribute"/>); a refusal is all the same.</summary>
    public bool IsAudited { get; init; } = true;

    /// <summary>What a call of an application service is.</summary>
    internal static AuditOperation Of(MethodInfo method, object?[]? arguments)
    {
        var service = method.DeclaringType!.Name;
        if (service.StartsWith('I')) service = service[1..];
        if (service.EndsWith(Suffix, StringComparison.Ordinal)) service = service[..^Suffix.Length];
        var call = method.Name.EndsWith("Async", StringComparison.Ordinal) ? method.Name[..^"Async".Length] : method.Name;
        var subject = arguments?.Select(IdOf).FirstOrDefault(id => id is not null);
        return new AuditOperation($"{service}.{call}", method.GetCustomAttribute<AuditedAttribute>()?.Action, subject) { IsAudited = !method.IsDefined(typeof(NotAuditedAttribute)) };
    }

    private static Guid? IdOf(object? argument) => argument switch
    {
        Guid id => id,
        Identifiers.PeriodId period => period.Value,
        MultiTenancy.TenantId tenant => tenant.Value,
        _ => null,
    };
}
