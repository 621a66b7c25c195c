namespace KK.Saas.Interventions;

/// <summary>Names of the permissions of the module Interventions.</summary>
public static class InterventionsPermissions
{
    /// <summary>See the catalogue of interventions.</summary>
    public const string ReadCatalogue = "Interventions.Catalogue.Read";

    /// <summary>See what is proposed for the kelurahan of the own area.</summary>
    public const string ReadProposals = "Interventions.Proposals.Read";

    /// <summary>Keep what the own city adds to the catalogue: own interventions, unit costs, effects, agency in charge.</summary>
    public const string ManageCatalogue = "Interventions.Catalogue.Manage";

    /// <summary>Keep the province's catalogue and its lists of programme codes (host).</summary>
    public const string ManageProvinceCatalogue = "Interventions.ProvinceCatalogue.Manage";

    /// <summary>See the agencies (SKPD, vertical agencies, community bodies) of the own city.</summary>
    public const string ReadAgencies = "Interventions.Agencies.Read";

    /// <summary>Keep the agencies and their people.</summary>
    public const string ManageAgencies = "Interventions.Agencies.Manage";

    /// <summary>See the TPK2D and its meetings.</summary>
    public const string ReadTeam = "Interventions.Team.Read";

    /// <summary>Keep the TPK2D and the records of its meetings.</summary>
    public const string ManageTeam = "Interventions.Team.Manage";

    /// <summary>See the province's TPK2D and its meetings (host).</summary>
    public const string ReadProvinceTeam = "Interventions.ProvinceTeam.Read";

    /// <summary>Keep the province's TPK2D and the records of its meetings (host).</summary>
    public const string ManageProvinceTeam = "Interventions.ProvinceTeam.Manage";

    /// <summary>Take, postpone or refuse what is proposed for a kelurahan.</summary>
    public const string DecideProposals = "Interventions.Proposals.Decide";

    /// <summary>See planned and decided loci.</summary>
    public const string ReadLoci = "Interventions.Loci.Read";

    /// <summary>Plan and decide the locus of a fiscal year.</summary>
    public const string DecideLoci = "Interventions.Loci.Decide";

    /// <summary>See plans of loci.</summary>
    public const string ReadPlans = "Interventions.Plans.Read";

    /// <summary>Plan activities of the own agency.</summary>
    public const string EditOwnPlans = "Interventions.Plans.EditOwn";

    /// <summary>Plan activities of every agency and set ceilings.</summary>
    public const string EditPlans = "Interventions.Plans.Edit";

    /// <summary>Agree, fix and amend plans.</summary>
    public const string AgreePlans = "Interventions.Plans.Agree";

    /// <summary>See activity reports and follow-up of the own area.</summary>
    public const string ReadActivities = "Interventions.Activities.Read";

    /// <summary>Report activities of the own agency.</summary>
    public const string ReportActivities = "Interventions.Activities.Report";

    /// <summary>Decide on reports of the own agency as its head.</summary>
    public const string DecideActivities = "Interventions.Activities.Decide";

    /// <summary>Set when overdue follow-up goes up, and where notices are sent.</summary>
    public const string ManageEscalation = "Interventions.Escalation.Manage";

    /// <summary>See referrals of families of the own area.</summary>
    public const string ReadReferrals = "Interventions.Referrals.Read";

    /// <summary>Refer a family to an agency.</summary>
    public const string Refer = "Interventions.Referrals.Refer";

    /// <summary>Receive, serve, refuse and close referrals to the own agency.</summary>
    public const string HandleReferrals = "Interventions.Referrals.Handle";

    /// <summary>See the counters of the four components of Pergub 100/2019.</summary>
    public const string ReadComponents = "Interventions.Components.Read";

    /// <summary>Enter counters and targets of the components.</summary>
    public const string EnterComponents = "Interventions.Components.Enter";

    /// <summary>See before and after, and the yearly evaluation.</summary>
    public const string ReadEvaluation = "Interventions.Evaluation.Read";

    /// <summary>Write the yearly evaluation.</summary>
    public const string ManageEvaluation = "Interventions.Evaluation.Manage";

    /// <summary>See the province's assessments of loci (city: of the own ones).</summary>
    public const string ReadAssessments = "Interventions.Assessments.Read";

    /// <summary>Assess loci for the province (host).</summary>
    public const string Assess = "Interventions.Assessments.Assess";

    /// <summary>Set up the forms of the assessment (host).</summary>
    public const string ManageAssessmentForms = "Interventions.AssessmentForms.Manage";

    /// <summary>See what was planned, done and spent: of the own area, or what kabupaten/kota published.</summary>
    public const string ReadProgramme = "Interventions.Programme.Read";

    /// <summary>See the published counters of the components of all kabupaten/kota.</summary>
    public const string ReadProvinceComponents = "Interventions.ProvinceComponents.Read";
}
