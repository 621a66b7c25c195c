using KK.Saas.Blazor.Shell;
using Microsoft.AspNetCore.Components;

namespace KK.Saas.Blazor.Charts;

/// <summary>What every chart says about itself.</summary>
public abstract class ChartComponent : ComponentBase
{
    [Parameter, EditorRequired] public string Title { get; set; } = "";

    /// <summary>Such as "keluarga" or "indeks, 0 sampai 100".</summary>
    [Parameter] public string Unit { get; set; } = "";

    /// <summary>Where the figures come from and of when.</summary>
    [Parameter] public string Source { get; set; } = "";

    /// <summary>One sentence on what there is to see, shown under the title.</summary>
    [Parameter] public string? Description { get; set; }

    /// <summary>How a value is written, such as Format.Percent.</summary>
    [Parameter] public Func<decimal?, string> Show { get; set; } = Format.Decimals;

    /// <summary>False where the page has the same figures as a table already.</summary>
    [Parameter] public bool WithTable { get; set; } = true;

    /// <summary>2, or 3 inside a part of the page.</summary>
    [Parameter] public int Level { get; set; } = 2;
}
