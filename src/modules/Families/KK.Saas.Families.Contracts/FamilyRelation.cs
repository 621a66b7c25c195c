namespace KK.Saas.Families;

/// <summary>Relation of a member to the head of the family.</summary>
public enum FamilyRelation
{
    /// <summary>Kepala keluarga.</summary>
    Head = 1,

    /// <summary>Suami atau istri.</summary>
    Spouse = 2,

    /// <summary>Anak.</summary>
    Child = 3,

    /// <summary>Orang tua atau mertua.</summary>
    Parent = 4,

    /// <summary>Anggota lain.</summary>
    Other = 9,
}
