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
}
