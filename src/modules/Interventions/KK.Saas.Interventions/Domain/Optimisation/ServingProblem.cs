namespace KK.Saas.Interventions.Domain.Optimisation;

/// <summary>Which families shall get what, under each agency's money and capacity.</summary>
public sealed record ServingProblem(IReadOnlyList<ServingOption> Options, IReadOnlyList<ServingLimit> Limits, IReadOnlyList<ServingCell> Cells)
{
    public int Choices => Cells.Sum(c => c.Choices.Count);

    /// <summary>Rupiah that a choice takes from a limit.</summary>
    public long Money(ServingChoice choice, int limit) => choice.Options.Where(o => Options[o].Limit == limit).Sum(o => Options[o].Cost);

    /// <summary>Places that a choice takes from a limit.</summary>
    public int Places(ServingChoice choice, int limit) => choice.Options.Count(o => Options[o].Limit == limit);

    public long Cost(ServingChoice choice) => choice.Options.Sum(o => Options[o].Cost);
}
