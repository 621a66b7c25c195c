using System.Globalization;
using System.Text;
using KK.Saas.Identity.Domain;

namespace KK.Saas.Identity.Application.Sheets;

/// <summary>Makes user names from names: "Hj. Siti Aminah, S.Pd." becomes siti.aminah, the next one siti.aminah2.</summary>
public sealed class UserNameProposer(IUserRepository users)
{
    private const int Words = 2;
    private const int MaxLength = 40;
    private const int MinLength = 3;
    private const string Anybody = "pengguna";

    private static readonly HashSet<string> Titles = ["h", "hj", "dr", "drs", "dra", "ir", "ust", "ustz", "bpk", "bapak", "ibu"];

    /// <param name="displayNames">One for each user name.</param>
    /// <param name="used">Names that are spoken for already, ignoring case; the new ones are added.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<IReadOnlyList<string>> ProposeAsync(IReadOnlyList<string> displayNames, ISet<string> used, CancellationToken cancellationToken)
    {
        var names = new string[displayNames.Count];
        var open = Enumerable.Range(0, names.Length).ToList();
        // One query a round; a round leaves only those whose name somebody else in the system has.
        while (open.Count > 0)
        {
            foreach (var i in open) names[i] = Next(Base(displayNames[i]), used);
            var taken = await users.TakenNamesAsync([.. open.Select(i => names[i].ToUpperInvariant())], cancellationToken);
            open.RemoveAll(i => !taken.Contains(names[i].ToUpperInvariant()));
        }

        return names;
    }

    internal static string Base(string displayName)
    {
        var words = displayName.Split(',')[0].Split([' ', '.', '/'], StringSplitOptions.RemoveEmptyEntries).Select(Plain).Where(w => w.Length > 0 && !Titles.Contains(w));
        var name = string.Join('.', words.Take(Words));
        if (name.Length > MaxLength) name = name[..MaxLength].TrimEnd('.');
        return name.Length >= MinLength ? name : $"{Anybody}.{name}".TrimEnd('.');
    }

    private static string Next(string name, ISet<string> used)
    {
        if (used.Add(name)) return name;
        for (var number = 2; ; number++)
            if (used.Add($"{name}{number}")) return $"{name}{number}";
    }

    /// <summary>Small letters and digits without marks.</summary>
    private static string Plain(string word) =>
        string.Concat(word.Normalize(NormalizationForm.FormD).Where(char.IsAsciiLetterOrDigit)).ToLower(CultureInfo.InvariantCulture);
}
