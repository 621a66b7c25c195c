using System.Globalization;
using KK.Saas.Core.Errors;
using Microsoft.Extensions.Localization;

namespace KK.Saas.Blazor.Shell;

/// <summary>
/// Finds the text of a broken rule: code "Module:Rule" stands in {Module}Text.resx under its own name, "Module.Room:Rule" in
/// {Room}Text.resx of the folder Module/Room.
/// </summary>
public sealed class BusinessErrorText(IStringLocalizerFactory factory, IStringLocalizer<ShellText> shell)
{
    public string Of(BusinessException error)
    {
        ArgumentNullException.ThrowIfNull(error);
        var room = error.Code.Split(':')[0];
        var marker = typeof(BusinessErrorText).Assembly.GetType($"KK.Saas.Blazor.{room}.{room.Split('.')[^1]}Text");
        if (marker is null) return shell["Errors.Unknown", error.Code];
        var text = factory.Create(marker)[error.Code];
        return text.ResourceNotFound
            ? shell["Errors.Unknown", error.Code]
            : string.Format(CultureInfo.CurrentCulture, text.Value, [.. error.Arguments]);
    }
}
