namespace KK.Saas.Blazor.Questionnaires;

/// <summary>Marks the texts of the survey pages.</summary>
public sealed class QuestionnairesText;
