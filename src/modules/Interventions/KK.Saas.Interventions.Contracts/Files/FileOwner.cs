namespace KK.Saas.Interventions.Files;

/// <summary>What a file hangs on. Whoever may see that may open the file.</summary>
public enum FileOwner
{
    /// <summary>A meeting (rakor).</summary>
    Meeting = 1,

    /// <summary>An activity report.</summary>
    Activity = 2,
}
