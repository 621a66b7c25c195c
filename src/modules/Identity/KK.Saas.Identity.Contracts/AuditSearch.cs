using KK.Saas.Core.Auditing;

namespace KK.Saas.Identity;

/// <summary>What to look for in the audit log; nulls do not narrow.</summary>
/// <param name="UserName">The whole login name.</param>
/// <param name="Action">The kind of thing.</param>
/// <param name="SubjectId">What it was done to.</param>
/// <param name="From">First day, in WITA.</param>
/// <param name="To">Last day, in WITA.</param>
/// <param name="Page">Handle of a page; null for the newest.</param>
public sealed record AuditSearch(
    string? UserName = null, AuditAction? Action = null, Guid? SubjectId = null, DateOnly? From = null, DateOnly? To = null, string? Page = null);
