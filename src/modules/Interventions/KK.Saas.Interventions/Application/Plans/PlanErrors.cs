using KK.Saas.Core.Errors;
using KK.Saas.Interventions.Plans;

namespace KK.Saas.Interventions.Application.Plans;

/// <summary>Broken rules of the room; a cell of a file and a field of a form break the same ones.</summary>
internal static class PlanErrors
{
    public static BusinessException Of(PlanIssueKind kind) => new($"Interventions.Plans:{kind}");

    public static BusinessException Of(string rule, params object[] arguments) => new($"Interventions.Plans:{rule}", arguments);
}
