namespace KK.Saas.Interventions.Teams;

/// <summary>Whether somebody took part in a meeting.</summary>
public enum AttendanceState
{
    /// <summary>Was there.</summary>
    Present = 1,

    /// <summary>Was not there.</summary>
    Absent = 2,

    /// <summary>Sent somebody.</summary>
    Represented = 3,
}
