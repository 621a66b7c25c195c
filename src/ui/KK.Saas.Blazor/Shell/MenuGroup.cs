namespace KK.Saas.Blazor.Shell;

/// <summary>Parts of the menu, in the order of the work.</summary>
public enum MenuGroup
{
    /// <summary>Always in sight.</summary>
    None,

    /// <summary>Families and the survey.</summary>
    Survey,

    /// <summary>What the figures say.</summary>
    Picture,

    /// <summary>From problem to follow-up.</summary>
    Programme,

    /// <summary>Keeping the system.</summary>
    Office,
}
