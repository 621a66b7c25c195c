namespace KK.Saas.Blazor.Interventions.Optimisation;

/// <summary>An agency's row in the form of a computation.</summary>
public sealed class OptimiserLimitForm
{
    public Guid AgencyId { get; set; }

    public long? Amount { get; set; }

    public int? Capacity { get; set; }
}
