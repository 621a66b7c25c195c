namespace KK.Saas.Blazor.Questionnaires;

/// <summary>What the form of a new period posts.</summary>
public sealed class PeriodForm
{
    public string? Year { get; set; }

    public string? Name { get; set; }
}
