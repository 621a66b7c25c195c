using KK.Saas.Core.Errors;
using Microsoft.AspNetCore.Components;

namespace KK.Saas.Blazor.Shell.Components;

/// <summary>A page or a part of one whose forms change something: a broken rule is shown, otherwise the page is opened anew.</summary>
public abstract class FormComponent : ComponentBase
{
    /// <summary>The broken rule, for ErrorBanner.</summary>
    protected BusinessException? Error { get; private set; }

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    /// <summary>Runs a change and goes on to an address, so that loading the page again sends nothing again.</summary>
    protected async Task TryAsync(Func<Task> change, string then)
    {
        ArgumentNullException.ThrowIfNull(change);
        try
        {
            await change();
        }
        catch (BusinessException error)
        {
            Error = error;
            return;
        }

        Navigation.NavigateTo(then);
    }
}
