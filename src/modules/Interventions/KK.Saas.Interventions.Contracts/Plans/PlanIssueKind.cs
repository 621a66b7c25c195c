namespace KK.Saas.Interventions.Plans;

/// <summary>What can be wrong with a cell of an imported plan.</summary>
public enum PlanIssueKind
{
    /// <summary>Nothing stands there, but something must.</summary>
    Missing = 1,

    /// <summary>No activity of this plan has the id.</summary>
    UnknownLine,

    /// <summary>An earlier row is the same activity.</summary>
    RepeatedRow,

    /// <summary>No agency of that year has the name, or several have it.</summary>
    UnknownAgency,

    /// <summary>The user does not plan for this agency.</summary>
    OtherAgency,

    /// <summary>The catalogue has no such intervention.</summary>
    UnknownIntervention,

    /// <summary>Not one of the two fiscal years of the plan.</summary>
    OutsideYears,

    /// <summary>Not a quarter from I to IV, or the last lies before the first.</summary>
    NotAQuarter,

    /// <summary>Not a whole number from 0 up to what is allowed.</summary>
    NotANumber,

    /// <summary>Not one of the sources of funds.</summary>
    UnknownFund,

    /// <summary>Not the shape of a SIPD code of a sub-kegiatan.</summary>
    NotACode,

    /// <summary>Too long.</summary>
    TooLong,

    /// <summary>Not "indicator=percent", or an indicator that the intervention does not repair.</summary>
    NotATarget,

    /// <summary>Fewer families than were chosen by name.</summary>
    FewerThanNamed,

    /// <summary>Somebody changed the activity after the file was made.</summary>
    ChangedMeanwhile,
}
