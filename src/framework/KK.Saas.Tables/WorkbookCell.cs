namespace KK.Saas.Tables;

/// <summary>A cell of a workbook: empty, a text, a number or a formula. A text stays one whatever it begins with.</summary>
public readonly record struct WorkbookCell
{
    /// <summary>Of a text cell.</summary>
    public string? Text { get; private init; }

    /// <summary>Of a number, or what a formula came to when the file was written; null when it came to nothing.</summary>
    public decimal? Value { get; private init; }

    /// <summary>Without the equals sign; null for anything else.</summary>
    public string? Formula { get; private init; }

    /// <summary>Show it as a share: 0.25 as 25 %.</summary>
    public bool IsShare { get; private init; }

    /// <summary>A text.</summary>
    public static WorkbookCell Of(string? text) => new() { Text = text };

    /// <summary>A number; empty when there is none.</summary>
    public static WorkbookCell Of(decimal? number) => new() { Value = number };

    /// <summary>A formula of the product's own making: never with a text that somebody typed in it.</summary>
    /// <param name="formula">Without the equals sign.</param>
    /// <param name="value">What it comes to, for viewers that do not reckon.</param>
    /// <param name="isShare">Show it as a percentage.</param>
    public static WorkbookCell Reckoned(string formula, decimal? value, bool isShare = false) => new() { Formula = formula, Value = value, IsShare = isShare };
}
