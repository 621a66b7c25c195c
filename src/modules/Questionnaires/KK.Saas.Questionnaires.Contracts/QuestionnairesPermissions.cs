namespace KK.Saas.Questionnaires;

/// <summary>Names of the permissions of the module Questionnaires.</summary>
public static class QuestionnairesPermissions
{
    /// <summary>See the survey periods of the own city.</summary>
    public const string ReadPeriods = "Questionnaires.Periods.Read";

    /// <summary>Create, open, close and lock survey periods.</summary>
    public const string ManagePeriods = "Questionnaires.Periods.Manage";

    /// <summary>Ask families of the own area.</summary>
    public const string Answer = "Questionnaires.Answering.Answer";

    /// <summary>Give out codes with which heads of family answer by themselves.</summary>
    public const string IssueCodes = "Questionnaires.SelfFill.Issue";

    /// <summary>Approve submissions of the own area or return them.</summary>
    public const string Review = "Questionnaires.Submissions.Review";

    /// <summary>See the published instruments.</summary>
    public const string ReadInstruments = "Questionnaires.Instruments.Read";

    /// <summary>Upload and publish instruments.</summary>
    public const string ManageInstruments = "Questionnaires.Instruments.Manage";
}
