namespace KK.Saas.Interventions.Plans;

/// <summary>Which budget of a fiscal year a ceiling belongs to.</summary>
public enum CeilingKind
{
    /// <summary>APBD murni: the budget as it was first fixed.</summary>
    Original = 1,

    /// <summary>APBD perubahan: the amended budget; it replaces the original one.</summary>
    Amended = 2,
}
