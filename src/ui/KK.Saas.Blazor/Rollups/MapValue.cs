using KK.Saas.Blazor.Shell;

namespace KK.Saas.Blazor.Rollups;

/// <summary>A mean index on a map.</summary>
internal static class MapValue
{
    private const decimal TenThousandths = 10_000;

    public static decimal? Of(int? tenThousandths) => tenThousandths is { } v ? v / TenThousandths : null;

    public static string Text(decimal value) => Format.Index((int)(value * TenThousandths));
}
