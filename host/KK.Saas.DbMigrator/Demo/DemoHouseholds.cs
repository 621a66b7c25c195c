using System.Globalization;
using Bogus;
using KK.Saas.Families;
using KK.Saas.Forms;
using KK.Saas.Questionnaires;

namespace KK.Saas.DbMigrator.Demo;

/// <summary>Makes families that look like families. The same village and number give the same family each time.</summary>
internal sealed class DemoHouseholds(DateOnly today)
{
    private const int HousesOfAnRt = 60;

    /// <summary>Last year each of so many families was asked, and more of them in Sungai Tiung.</summary>
    private const int FormerShare = 20;
    private const int FormerShareInSungaiTiung = 9;
    private const double FormerQuality = -0.07;

    private readonly Faker _faker = new("id_ID");

    public DemoHousehold Make(DemoVillage village, int number)
    {
        var random = _faker.Random = new Randomizer(DemoSeed.Of($"{village.Code.Value}:{number}"));
        var members = Members(random);
        var outcome = Outcome(random, village.Visited);
        var answers = outcome switch
        {
            VisitOutcome.Completed => DemoAnswers.Make(random, members, village.Quality, today),
            VisitOutcome.Refused => AnswerSet.Empty.With("consent", "no"),
            _ => AnswerSet.Empty,
        };
        return new DemoHousehold(
            (1 + (number / HousesOfAnRt)).ToString("D3", CultureInfo.InvariantCulture), (1 + (number % HousesOfAnRt)).ToString(CultureInfo.InvariantCulture),
            CardNumber(village, number), random.Bool(0.8f) ? random.Int(1, 10) : null, members, outcome,
            TimeSpan.FromMinutes(random.Bool(0.01f) ? 1 : random.Int(5, 25)), random.Bool(0.95f), answers)
        {
            Former = outcome == VisitOutcome.Completed ? Former(village, number, members) : null,
        };
    }

    /// <summary>A chance of its own, so that this year's families stay what they are.</summary>
    private AnswerSet? Former(DemoVillage village, int number, IReadOnlyList<MemberInput> members) =>
        number % (village.Code == DemoAccounts.SungaiTiung ? FormerShareInSungaiTiung : FormerShare) != 0 ? null
            : DemoAnswers.Make(new Randomizer(DemoSeed.Of($"former:{village.Code.Value}:{number}")), members, village.Quality + FormerQuality, today);

    /// <summary>Kecamatan 99 exists nowhere; kelurahan and number make it unique.</summary>
    private static string CardNumber(DemoVillage village, int number) =>
        $"{village.Code.Value[..2]}{village.Code.Value[3..5]}99{village.Code.Value[6..8]}{village.Code.Value[^2..]}{number.ToString("D6", CultureInfo.InvariantCulture)}";

    private static VisitOutcome? Outcome(Randomizer random, double visited)
    {
        if (!random.Bool((float)visited)) return null;
        return random.WeightedRandom([VisitOutcome.Completed, VisitOutcome.Refused, VisitOutcome.Absent, VisitOutcome.Moved], [0.93f, 0.03f, 0.03f, 0.01f]);
    }

    private List<MemberInput> Members(Randomizer random)
    {
        var headIsFemale = random.Bool(0.17f);
        var headAge = random.Int(24, 76);
        var status = !headIsFemale ? random.WeightedRandom([MaritalStatus.Married, MaritalStatus.Widowed, MaritalStatus.NeverMarried], [0.93f, 0.04f, 0.03f])
            : random.WeightedRandom([MaritalStatus.Widowed, MaritalStatus.Divorced, MaritalStatus.NeverMarried], [0.6f, 0.3f, 0.1f]);
        var members = new List<MemberInput> { Person(headIsFemale, headAge, FamilyRelation.Head, status) };
        if (status == MaritalStatus.Married) members.Add(Person(true, Math.Max(20, headAge - random.Int(0, 7)), FamilyRelation.Spouse, status));
        var children = status == MaritalStatus.NeverMarried ? 0 : random.WeightedRandom([0, 1, 2, 3, 4], [0.15f, 0.3f, 0.33f, 0.16f, 0.06f]);
        for (var i = 0; i < children; i++)
            members.Add(Person(random.Bool(), Math.Max(0, random.Int(Math.Max(0, headAge - 45), Math.Max(1, headAge - 22))), FamilyRelation.Child, MaritalStatus.NeverMarried));
        if (random.Bool(0.1f)) members.Add(Person(random.Bool(), random.Int(62, 88), FamilyRelation.Parent, MaritalStatus.Widowed));
        return members;
    }

    private MemberInput Person(bool isFemale, int age, FamilyRelation relation, MaritalStatus status)
    {
        var gender = isFemale ? Bogus.DataSets.Name.Gender.Female : Bogus.DataSets.Name.Gender.Male;
        var name = $"{_faker.Name.FirstName(gender)} {_faker.Name.LastName(gender)}";
        return new MemberInput(name, null, isFemale ? Sex.Female : Sex.Male, today.AddYears(-age).AddDays(-_faker.Random.Int(1, 360)), relation, status);
    }
}
