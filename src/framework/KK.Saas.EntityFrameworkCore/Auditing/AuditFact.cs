using System.Text.RegularExpressions;
using KK.Saas.Core.Auditing;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Security;

namespace KK.Saas.EntityFrameworkCore.Auditing;

/// <summary>What an entry says; made once and cleaned here, for it is never changed afterwards.</summary>
public sealed partial record AuditFact(Guid Id, DateTime At, Guid? UserId, string UserName, AuditAction Action, string Operation, Guid? SubjectId, string Detail)
{
    public const int MaxUserNameLength = 130;
    public const int MaxOperationLength = 100;
    public const int MaxDetailLength = 500;

    public static AuditFact Of(AuditAction action, string operation, Guid? subject, string? detail, CurrentUserInfo? user, DateTimeOffset now)
    {
        var at = new DateTime(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);
        return new AuditFact(EntityId.New(), at, user?.Id, Cut(user?.AuditName ?? "", MaxUserNameLength), action, Cut(operation, MaxOperationLength), subject, Cut(Clean(detail ?? ""), MaxDetailLength));
    }

    /// <summary>Somebody may type a NIK into a reason; the log must not keep it. PostgreSQL stores no NUL.</summary>
    private static string Clean(string text) => LongDigits().Replace(text.Replace("\0", "", StringComparison.Ordinal), "********");

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];

    [GeneratedRegex(@"\d[\d\s.\-]{10,}\d")]
    private static partial Regex LongDigits();
}
