namespace KK.Saas.Questionnaires;

/// <summary>Names of the permissions of the module Questionnaires.</summary>
public static class QuestionnairesPermissions
{
}
