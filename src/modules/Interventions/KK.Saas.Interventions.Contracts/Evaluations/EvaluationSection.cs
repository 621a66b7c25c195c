namespace KK.Saas.Interventions.Evaluations;

/// <summary>Parts of the yearly evaluation that people write about.</summary>
public enum EvaluationSection
{
    /// <summary>Survey and change of families.</summary>
    Change = 1,

    /// <summary>Activities, money and targets.</summary>
    Work = 2,

    /// <summary>Decisions of the rakor and how agencies work together.</summary>
    Coordination = 3,

    /// <summary>Conclusions.</summary>
    Conclusions = 4,

    /// <summary>Next steps.</summary>
    NextSteps = 5,
}
