namespace KK.Saas.Families;

/// <summary>
/// What looks odd about a NIK or a No. KK that is still taken: a NIK keeps the region of the first registration and is not
/// issued anew when a birth date is corrected, so none of these is an error.
/// </summary>
public enum NumberWarning
{
    /// <summary>The first digits name no known province or, in this province, no known kecamatan.</summary>
    UnknownRegion = 1,

    /// <summary>Digits 7 to 12 are no date (women's day of birth plus 40 in a NIK).</summary>
    ImpossibleDate = 2,

    /// <summary>The date in the NIK is not the date of birth that was entered.</summary>
    BirthDateDiffers = 3,

    /// <summary>The day in the NIK tells the other sex.</summary>
    SexDiffers = 4,

    /// <summary>The serial is 0000; serials begin at 0001.</summary>
    SerialZero = 5,
}
