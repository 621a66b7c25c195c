using System.Security.Cryptography;

namespace KK.Saas.Identity.Application;

/// <summary>Makes first passwords that can be read out over the phone: no letter or digit that looks like another.</summary>
internal static class PasswordMaker
{
    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int Groups = 3;
    private const int GroupLength = 4;

    /// <summary>Twelve characters in three groups: about 59 bits.</summary>
    public static string Make() => string.Join('-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Alphabet, GroupLength)));
}
