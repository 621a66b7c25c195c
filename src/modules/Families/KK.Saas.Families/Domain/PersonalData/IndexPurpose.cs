namespace KK.Saas.Families.Domain.PersonalData;

/// <summary>Keeps the blind indexes of different kinds of text apart. The numbers are part of stored values.</summary>
public enum IndexPurpose
{
    Nik = 1,
    FamilyCardNumber = 2,
    NameWord = 3,
}
