namespace KK.Saas.DbMigrator.Demo;

/// <summary>Seeds that are the same in every run: the demo looks alike on every machine.</summary>
internal static class DemoSeed
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>FNV-1a of a text.</summary>
    public static int Of(string text) => unchecked((int)text.Aggregate(Basis, (hash, c) => (hash ^ c) * Prime));
}
