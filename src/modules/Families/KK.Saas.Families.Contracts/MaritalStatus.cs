namespace KK.Saas.Families;

/// <summary>Marital status as on the family card.</summary>
public enum MaritalStatus
{
    /// <summary>Belum kawin.</summary>
    NeverMarried = 1,

    /// <summary>Kawin.</summary>
    Married = 2,

    /// <summary>Cerai hidup.</summary>
    Divorced = 3,

    /// <summary>Cerai mati.</summary>
    Widowed = 4,
}
