using KK.Saas.Core.Auditing;

namespace KK.Saas.Identity;

/// <summary>An entry of the audit log.</summary>
/// <param name="Id">The entry.</param>
/// <param name="At">UTC.</param>
/// <param name="UserName">Login name; empty for self-fill and jobs.</param>
/// <param name="Action">The kind of thing.</param>
/// <param name="Operation">The use case, like "Family.Update".</param>
/// <param name="SubjectId">What it was done to.</param>
/// <param name="Detail">Rows and fields, or a reason; never values.</param>
/// <param name="Batch">The sealed batch, or null.</param>
public sealed record AuditItem(Guid Id, DateTime At, string UserName, AuditAction Action, string Operation, Guid? SubjectId, string Detail, long? Batch);
