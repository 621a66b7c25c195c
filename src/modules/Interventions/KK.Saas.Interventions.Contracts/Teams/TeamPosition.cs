namespace KK.Saas.Interventions.Teams;

/// <summary>What somebody is in the TPK2D, in the order of a decree.</summary>
public enum TeamPosition
{
    /// <summary>Pembina: the head of the region.</summary>
    Patron = 1,

    /// <summary>Pengarah.</summary>
    Director = 2,

    /// <summary>Ketua.</summary>
    Chair = 3,

    /// <summary>Wakil ketua.</summary>
    ViceChair = 4,

    /// <summary>Sekretaris.</summary>
    Secretary = 5,

    /// <summary>Wakil sekretaris.</summary>
    ViceSecretary = 6,

    /// <summary>Koordinator bidang.</summary>
    Coordinator = 7,

    /// <summary>Anggota.</summary>
    Member = 8,
}
