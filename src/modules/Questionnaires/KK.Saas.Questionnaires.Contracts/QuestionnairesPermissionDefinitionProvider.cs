using KK.Saas.Core.Security;

namespace KK.Saas.Questionnaires;

/// <summary>Defines the permissions of the module Questionnaires.</summary>
public sealed class QuestionnairesPermissionDefinitionProvider : PermissionDefinitionProvider
{
    /// <inheritdoc />
    public override void Define(PermissionDefinitionContext context)
    {
    }
}
