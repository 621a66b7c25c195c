namespace KK.Saas.Identity.Application;

/// <summary>
/// Finds passwords that are guessed first: words that many people use (English and Indonesian, embedded), however they are
/// dressed up with digits and signs, repeated characters, and runs along the alphabet or the keyboard.
/// </summary>
public static class CommonPasswords
{
    private const string Resource = "KK.Saas.Identity.Passwords.common-words.txt";
    private const int LeastDistinct = 5;
    private const int RunLength = 4;
    private const int LeastNamePart = 4;

    /// <summary>What must be left beside common words and runs: five letters, or twice as many digits.</summary>
    private const double LeastLeft = 5;

    private static readonly string[] Tracks = ["abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"];
    private static readonly Lazy<IReadOnlyList<string>> Words = new(Read);
    private static readonly Lazy<IReadOnlyList<string>> Runs = new(() => [.. Tracks.SelectMany(t => new[] { t, new string([.. t.Reverse()]) })
        .SelectMany(t => Enumerable.Range(0, t.Length - RunLength + 1).Select(start => t.Substring(start, RunLength)))]);

    /// <param name="password">What was typed.</param>
    /// <param name="userName">Its parts count as common words for their owner.</param>
    public static bool Contains(string password, string? userName)
    {
        ArgumentNullException.ThrowIfNull(password);
        var typed = password.ToLowerInvariant();
        if (typed.Distinct().Count() < LeastDistinct) return true;
        var taken = new bool[typed.Length];
        foreach (var word in Words.Value.Concat(Runs.Value).Concat(Parts(userName)))
        {
            Take(typed, word, taken);
            Take(Undressed(typed), word, taken);
        }

        return typed.Where((_, i) => !taken[i]).Sum(c => char.IsLetter(c) ? 1 : char.IsDigit(c) ? 0.5 : 0) < LeastLeft;
    }

    private static IEnumerable<string> Parts(string? userName) => (userName ?? "").ToLowerInvariant().Split('.', '-', '_').Where(part => part.Length >= LeastNamePart);

    /// <summary>The usual signs for letters read as the letters, place by place.</summary>
    private static string Undressed(string text) => new([.. text.Select(c => c switch
    {
        '@' or '4' => 'a',
        '3' => 'e',
        '1' or '!' => 'i',
        '0' => 'o',
        '$' or '5' => 's',
        _ => c,
    })]);

    private static void Take(string text, string word, bool[] taken)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            Array.Fill(taken, true, at, word.Length);
    }

    private static IReadOnlyList<string> Read()
    {
        using var reader = new StreamReader(typeof(CommonPasswords).Assembly.GetManifestResourceStream(Resource)!);
        // Short words stand in too many good passwords by chance.
        return [.. reader.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length >= LeastNamePart)];
    }
}
