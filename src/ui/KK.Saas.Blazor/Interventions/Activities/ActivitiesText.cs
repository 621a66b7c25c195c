namespace KK.Saas.Blazor.Interventions.Activities;

/// <summary>Marks the texts of the room Activities.</summary>
public sealed class ActivitiesText;
