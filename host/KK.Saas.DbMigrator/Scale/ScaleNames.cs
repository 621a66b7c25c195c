using Bogus;
using Gender = Bogus.DataSets.Name.Gender;

namespace KK.Saas.DbMigrator.Scale;

/// <summary>Lists of Indonesian names, drawn once: the generator of names is too slow for millions of people.</summary>
internal sealed class ScaleNames
{
    private const int Draws = 3_000;

    private readonly string[] _men;
    private readonly string[] _women;
    private readonly string[] _last;

    public ScaleNames()
    {
        var faker = new Faker("id_ID") { Random = new Randomizer(1) };
        (_men, _women, _last) = (Draw(() => faker.Name.FirstName(Gender.Male)), Draw(() => faker.Name.FirstName(Gender.Female)), Draw(() => faker.Name.LastName()));
    }

    public string First(Random random, bool isFemale) => isFemale ? _women[random.Next(_women.Length)] : _men[random.Next(_men.Length)];

    public string Last(Random random) => _last[random.Next(_last.Length)];

    private static string[] Draw(Func<string> name) => [.. Enumerable.Range(0, Draws).Select(_ => name()).Distinct().Order(StringComparer.Ordinal)];
}
