using KK.Saas.Core.Errors;
using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.Application.Teams;

/// <summary>What people typed, trimmed and within its limits.</summary>
internal static class Typed
{
    public const int MinText = 3;

    /// <exception cref="BusinessException">The code, when the text is shorter or longer.</exception>
    public static string Text(string text, int max, string code, int min = MinText)
    {
        var trimmed = text.Trim();
        return trimmed.Length >= min && trimmed.Length <= max ? trimmed : throw new BusinessException(code);
    }

    /// <exception cref="BusinessException">The code, for a day that nobody means.</exception>
    public static DateOnly Day(DateOnly day, string code) => FiscalYear.TryCreate(day.Year, out _) ? day : throw new BusinessException(code);
}
