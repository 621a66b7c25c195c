namespace KK.Saas.Interventions.Notices;

/// <summary>When what stays undone goes up, and when quarterly reports are due.</summary>
/// <param name="SecretaryDays">Days after a task's last day until the secretary of the TPK2D is told, 1 to 90.</param>
/// <param name="ChairDays">Days until the chair is told, more than for the secretary, up to 180.</param>
/// <param name="DecisionDays">Days that a head has to decide on a report, 1 to 90; then the secretary is told, and the chair after as many days as for a task.</param>
/// <param name="ReportDay">Day of the month after a quarter on which its report is due, 1 to 28.</param>
/// <param name="OverPaguBlocks">Whether a quarterly report with more money than planned can not be submitted.</param>
public sealed record EscalationRules(int SecretaryDays, int ChairDays, int DecisionDays, int ReportDay, bool OverPaguBlocks)
{
    /// <summary>What holds where a city set nothing. The 10th is the programme's proposal.</summary>
    public static EscalationRules Default { get; } = new(3, 7, 5, 10, false);
}
