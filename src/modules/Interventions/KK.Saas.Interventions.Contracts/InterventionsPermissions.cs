namespace KK.Saas.Interventions;

/// <summary>Names of the permissions of the module Interventions.</summary>
public static class InterventionsPermissions
{
    /// <summary>See the catalogue of interventions.</summary>
    public const string ReadCatalogue = "Interventions.Catalogue.Read";

    /// <summary>See what is proposed for the kelurahan of the own area.</summary>
    public const string ReadProposals = "Interventions.Proposals.Read";
}
