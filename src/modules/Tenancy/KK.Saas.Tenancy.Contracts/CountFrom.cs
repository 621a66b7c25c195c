namespace KK.Saas.Tenancy;

/// <summary>From when on a submission counts in scores and sums.</summary>
public enum CountFrom
{
    /// <summary>As soon as it is stored.</summary>
    Submitted = 1,

    /// <summary>Once a supervisor approved it.</summary>
    Approved = 2,
}
