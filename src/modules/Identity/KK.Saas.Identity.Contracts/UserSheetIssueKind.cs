namespace KK.Saas.Identity;

/// <summary>Why no account is made of a row.</summary>
public enum UserSheetIssueKind
{
    /// <summary>No name stands there.</summary>
    NameMissing = 1,

    /// <summary>More than 100 characters, no letter at all, or signs that begin a formula.</summary>
    NotAName,

    /// <summary>Not 3 to 60 letters, digits, dots, hyphens or underscores.</summary>
    NotAUserName,

    /// <summary>Somebody outside the city has the user name.</summary>
    UserNameTaken,

    /// <summary>The city has the account already: the same user name, or, where none is given, the same name with the same role and areas.</summary>
    AlreadyThere,

    /// <summary>An earlier row is the same account.</summary>
    RepeatedRow,

    /// <summary>The city has no such role.</summary>
    UnknownRole,

    /// <summary>The role may do what the maker may not.</summary>
    RoleBeyondOwn,

    /// <summary>The role works in kelurahan, and none is given.</summary>
    AreaMissing,

    /// <summary>No kelurahan, desa or kecamatan of the city has that code, and no kelurahan or desa that name.</summary>
    UnknownArea,

    /// <summary>Several kelurahan of the city have that name.</summary>
    AmbiguousArea,

    /// <summary>The code lies in another kabupaten/kota.</summary>
    OutsideCity,

    /// <summary>Something stands to the right of the last column.</summary>
    BesideTheTable,
}
