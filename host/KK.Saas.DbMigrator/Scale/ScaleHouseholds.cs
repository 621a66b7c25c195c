using System.Globalization;
using KK.Saas.DbMigrator.Demo;
using KK.Saas.Families;
using KK.Saas.Families.Domain;

namespace KK.Saas.DbMigrator.Scale;

/// <summary>Makes families fast; the same seed, kelurahan and number give the same family.</summary>
internal sealed class ScaleHouseholds(int seed, DateOnly today)
{
    private const int HousesOfAnRt = 60;
    private const int GrownUp = 17;

    private static readonly ScaleNames Names = new();

    public ScaleHousehold Make(ScaleVillage village, int index)
    {
        var own = DemoSeed.Of($"{seed}:{village.Code.Value}:{index}");
        var random = new Random(own);
        string Number(int person) => NumberOf(village, index, person);
        var members = Members(random).Select((m, i) => FamilyMember.AgeOn(m.BirthDate, today) < GrownUp ? m : m with { Nik = Number(i) }).ToList();
        return new ScaleHousehold(
            own, (1 + (index / HousesOfAnRt)).ToString("D3", CultureInfo.InvariantCulture), (1 + (index % HousesOfAnRt)).ToString(CultureInfo.InvariantCulture),
            Number(0), random.NextDouble() < 0.8 ? random.Next(1, 11) : null, members);
    }

    /// <summary>Kecamatan 99 exists nowhere; kelurahan, family and person make it unique in the city.</summary>
    private static string NumberOf(ScaleVillage village, int index, int person) =>
        string.Create(CultureInfo.InvariantCulture, $"{village.Code.Value[..2]}{village.Code.Value[3..5]}99{village.Ordinal:D3}{index:D6}{person}");

    private List<MemberInput> Members(Random random)
    {
        var headIsFemale = random.NextDouble() < 0.17;
        var isMarried = random.NextDouble() < (headIsFemale ? 0.05 : 0.93);
        var status = isMarried ? MaritalStatus.Married : random.NextDouble() < 0.6 ? MaritalStatus.Widowed : random.NextDouble() < 0.7 ? MaritalStatus.Divorced : MaritalStatus.NeverMarried;
        var headAge = random.Next(24, 77);
        var name = Names.Last(random);
        var members = new List<MemberInput> { Person(random, name, headIsFemale, headAge, FamilyRelation.Head, status) };
        if (isMarried) members.Add(Person(random, Names.Last(random), !headIsFemale, Math.Max(20, headAge - random.Next(8)), FamilyRelation.Spouse, status));
        for (var children = status == MaritalStatus.NeverMarried ? 0 : Children(random); children > 0; children--)
            members.Add(Person(random, name, random.Next(2) == 0, Math.Max(0, headAge - random.Next(22, 46)), FamilyRelation.Child, MaritalStatus.NeverMarried));
        if (random.NextDouble() < 0.1) members.Add(Person(random, name, random.Next(2) == 0, random.Next(62, 89), FamilyRelation.Parent, MaritalStatus.Widowed));
        return members;
    }

    private static int Children(Random random) => random.NextDouble() switch { < 0.15 => 0, < 0.45 => 1, < 0.78 => 2, < 0.94 => 3, _ => 4 };

    private MemberInput Person(Random random, string lastName, bool isFemale, int age, FamilyRelation relation, MaritalStatus status) => new(
        $"{Names.First(random, isFemale)} {lastName}", null, isFemale ? Sex.Female : Sex.Male, today.AddYears(-age).AddDays(-random.Next(1, 361)), relation, status, random.NextDouble() < 0.015);
}
