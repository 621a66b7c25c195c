namespace KK.Saas.Families.Domain;

/// <summary>Counts the members of a family on a day.</summary>
public static class FamilyCount
{
    /// <summary>Removed members, and those not born yet on the day, do not count.</summary>
    public static FamilyFacts On(Family family, DateOnly day)
    {
        var members = family.Members.Where(m => !m.IsRemoved && m.BirthDate <= day).ToList();
        var head = members.Find(m => m.Relation == FamilyRelation.Head);
        return new FamilyFacts(
            members.Count, head?.Sex == Sex.Female, head?.MaritalStatus,
            Aged(0, 17), Aged(7, 18), Aged(60, int.MaxValue), members.Count(m => m.HasDisability), family.DesilTenth);

        int Aged(int from, int to) => members.Count(m => FamilyMember.AgeOn(m.BirthDate, day) is var age && age >= from && age <= to);
    }
}
