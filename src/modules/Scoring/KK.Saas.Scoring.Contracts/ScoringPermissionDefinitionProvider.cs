using KK.Saas.Core.Security;

namespace KK.Saas.Scoring;

/// <summary>Defines the permissions of the module Scoring.</summary>
public sealed class ScoringPermissionDefinitionProvider : PermissionDefinitionProvider
{
    /// <inheritdoc />
    public override void Define(PermissionDefinitionContext context)
    {
    }
}
