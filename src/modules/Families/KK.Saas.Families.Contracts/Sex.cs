namespace KK.Saas.Families;

/// <summary>Sex as on the family card.</summary>
public enum Sex
{
    /// <summary>Laki-laki.</summary>
    Male = 1,

    /// <summary>Perempuan.</summary>
    Female = 2,
}
