using System.Globalization;

namespace KK.Saas.Benchmarks.Scale;

/// <summary>The parts of etc/proof.sh scale that talk to the product.</summary>
internal static class ScaleProof
{
    private static readonly string[] Readers = ["banjarmasin.admin", "provinsi.admin"];

    /// <summary>True for arguments that are meant for this proof.</summary>
    public static bool Knows(string[] args) => args is ["scale-pages" or "scale-readers" or "scale-calls", ..];

    /// <returns>0 when every line passed.</returns>
    public static async Task<int> RunAsync(string[] args) => args switch
    {
        ["scale-pages", var tenth, var full] => await PagesAsync(new Uri(tenth), new Uri(full)) ? 0 : 1,
        ["scale-readers", var address, var readers] => await ReadersProof.RunAsync(new Uri(address), int.Parse(readers, CultureInfo.InvariantCulture), Readers) ? 0 : 1,
        ["scale-calls", var connection] => await CallProof.RunAsync(connection) ? 0 : 1,
        _ => throw new FormatException("scale-pages TENTH FULL | scale-readers ADDRESS N | scale-calls CONNECTION"),
    };

    private static async Task<bool> PagesAsync(Uri tenth, Uri full)
    {
        var isGood = true;
        foreach (var user in Readers) isGood &= await PageProof.RunAsync(tenth, full, user);
        return isGood;
    }
}
