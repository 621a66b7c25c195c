using System.Security.Cryptography;
using System.Text;

namespace KK.Saas.Questionnaires.Domain;

/// <summary>
/// The text of a code: twelve characters of Crockford's base 32, sixty random bits, which are read out without mistaking
/// O for 0 or I for 1. Guessing one of a million open codes at 20 tries a minute would take about 100,000 years.
/// </summary>
public static class CodeText
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 12;
    private const int GroupLength = 4;

    public static string New() => RandomNumberGenerator.GetString(Alphabet, Length);

    /// <summary>ABCD-EFGH-JKMN.</summary>
    public static string Group(string code) => string.Join('-', code.Chunk(GroupLength).Select(c => new string(c)));

    /// <summary>The hash of what a person typed; null when it cannot be a code.</summary>
    public static string? Hash(string? typed)
    {
        var code = new string([.. (typed ?? "").ToUpperInvariant().Where(char.IsAsciiLetterOrDigit).Take(Length + 1).Select(Read)]);
        return code.Length == Length && code.All(Alphabet.Contains) ? Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(code))) : null;
    }

    private static char Read(char typed) => typed switch
    {
        'O' => '0',
        'I' or 'L' => '1',
        _ => typed,
    };
}
