namespace KK.Saas.Blazor.Charts;

/// <summary>Five classes of equal width, 0 the lowest.</summary>
internal static class HeatClass
{
    public const int Count = 5;

    public static int Of(decimal value, decimal min, decimal max) => max <= min ? Count / 2 : (int)decimal.Clamp((value - min) * Count / (max - min), 0, Count - 1);
}
