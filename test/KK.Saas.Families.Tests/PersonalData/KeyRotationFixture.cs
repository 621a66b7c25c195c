using System.Security.Cryptography;
using KK.Saas.Core.Keys;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Families.Tests.PersonalData;

/// <summary>A master key in a file, as in production, that tests replace while the application runs.</summary>
public sealed class KeyRotationFixture : SaasTestApplication
{
    private readonly string _path = Path.GetTempFileName();
    private int _writes;

    public static IReadOnlyList<TenantId> AllCities { get; } =
        [.. Enumerable.Range(1, 11).Select(n => $"63.{n:00}").Concat(["63.71", "63.72"]).Select(code => TenantId.ForRegion(RegionCode.Parse(code)))];

    /// <summary>Puts a new key in the first line.</summary>
    /// <returns>A box of the key before, bound to "probe".</returns>
    public byte[] ReplaceMasterKey(bool keepFormer)
    {
        var probe = Services.GetRequiredService<IMasterKey>().WrapAsync((byte[])[1], "probe").GetAwaiter().GetResult();
        Write(NewKey() + "\n" + (keepFormer ? File.ReadAllText(_path) : ""));
        return probe;
    }

    public void DropFormerMasterKeys() => Write(File.ReadLines(_path).First());

    protected override Dictionary<string, string?> Settings()
    {
        Write(NewKey());
        return new() { ["PersonalData:MasterKeyFile"] = _path, ["Security:SecondFactor"] = "Optional" };
    }

    private static string NewKey() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(SealedBox.KeySize));

    private void Write(string text)
    {
        File.WriteAllText(_path, text);
        // Two writes within one tick of the file system would look like one.
        File.SetLastWriteTimeUtc(_path, DateTime.UnixEpoch.AddYears(50).AddSeconds(++_writes));
    }
}
