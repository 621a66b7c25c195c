using System.Globalization;
using KK.Saas.Core.Regions;

namespace KK.Saas.Benchmarks.Scale;

/// <summary>The parts of etc/proof.sh scale that talk to the product.</summary>
internal static class ScaleProof
{
    /// <summary>True for arguments that are meant for this proof.</summary>
    public static bool Knows(string[] args) => args is ["scale-pages" or "scale-readers" or "scale-calls" or "scale-fresh", ..];

    /// <returns>0 when every line passed.</returns>
    public static async Task<int> RunAsync(string[] args) => args switch
    {
        ["scale-pages", var tenth, var full, .. var users] => await PagesAsync(new Uri(tenth), new Uri(full), users) ? 0 : 1,
        ["scale-readers", var address, var readers, .. var users] => await ReadersProof.RunAsync(new Uri(address), int.Parse(readers, CultureInfo.InvariantCulture), users) ? 0 : 1,
        ["scale-calls", var city, .. var database] => await CallProof.RunAsync(RegionCode.Parse(city), database) ? 0 : 1,
        ["scale-fresh", var address, var kader, var reader, var page] => await FreshProof.RunAsync(new Uri(address), kader, reader, page) ? 0 : 1,
        _ => throw new FormatException("scale-pages TENTH FULL USER... | scale-readers ADDRESS N USER... | scale-fresh ADDRESS KADER READER PAGE | scale-calls CITY --postgres CONNECTION"),
    };

    private static async Task<bool> PagesAsync(Uri tenth, Uri full, IReadOnlyList<string> users)
    {
        var isGood = true;
        foreach (var user in users) isGood &= await PageProof.RunAsync(tenth, full, user);
        return isGood;
    }
}
