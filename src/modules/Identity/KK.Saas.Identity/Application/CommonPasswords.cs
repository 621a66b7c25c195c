namespace KK.Saas.Identity.Application;

/// <summary>
/// Finds passwords that are guessed first: some 30,000 of breaches, names and English words (zxcvbn's lists), Indonesian words
/// (embedded here) and the parts of the own user name, however they are put together or dressed up with digits, signs and
/// capitals; dates, repeated characters, and runs along the alphabet or the keyboard.
/// </summary>
public static class CommonPasswords
{
    private const string Resource = "KK.Saas.Identity.Passwords.common-words.txt";
    private const int LeastNamePart = 4;

    /// <summary>zxcvbn's highest: not guessed within 100 million seconds by whoever stole the hash.</summary>
    private const int NeededScore = 4;

    /// <summary>The estimate takes longer with the square of the length; so many characters cost 7 ms at worst, 200 would cost 220.</summary>
    private const int Judged = 40;

    // Kept: reading the lists anew takes 20 ms, a check with them less than one. It holds no state of a check.
    private static readonly Lazy<Zxcvbn.Zxcvbn> Estimate = new(() => new Zxcvbn.Zxcvbn(Zxcvbn.Translation.English));
    private static readonly Lazy<string[]> Words = new(Read);

    /// <param name="password">What was typed; its first 40 characters decide.</param>
    /// <param name="userName">Its parts count as common words for their owner.</param>
    public static bool Contains(string password, string? userName)
    {
        ArgumentNullException.ThrowIfNull(password);
        var judged = password.Length > Judged ? password[..Judged] : password;
        return Estimate.Value.EvaluatePassword(judged, Parts(userName).Concat(Words.Value)).Score < NeededScore;
    }

    private static IEnumerable<string> Parts(string? userName) => (userName ?? "").ToLowerInvariant().Split('.', '-', '_').Where(part => part.Length >= LeastNamePart);

    private static string[] Read()
    {
        using var reader = new StreamReader(typeof(CommonPasswords).Assembly.GetManifestResourceStream(Resource)!);
        return reader.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }
}
