namespace KK.Saas.Scoring;

/// <summary>How far a single family's answer may be seen (UU 27/2022: specific personal data).</summary>
public enum IndicatorSensitivity
{
    /// <summary>Whoever may see the family.</summary>
    Normal = 0,

    /// <summary>Health, finance, law: roles that hold the permission for sensitive answers.</summary>
    Sensitive = 1,

    /// <summary>Violence: the protection service alone.</summary>
    Violence = 2,
}
