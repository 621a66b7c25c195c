namespace KK.Saas.Families;

/// <summary>What a data subject asks for (UU 27/2022, Pasal 5 to 13).</summary>
public enum DataRequestKind
{
    /// <summary>To see the data and get a copy (Pasal 7).</summary>
    Access = 1,

    /// <summary>To have errors put right (Pasal 6).</summary>
    Correction = 2,

    /// <summary>To have processing suspended or limited (Pasal 11).</summary>
    Restriction = 3,

    /// <summary>To object to automated profiling (Pasal 10).</summary>
    Objection = 4,

    /// <summary>To withdraw consent (Pasal 9).</summary>
    Withdrawal = 5,

    /// <summary>To have the data erased (Pasal 8).</summary>
    Erasure = 6,
}
