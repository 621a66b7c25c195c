namespace KK.Saas.Reports.Application.OpenData;

/// <summary>A variable of the open data.</summary>
/// <param name="Code">What stands in the rows.</param>
/// <param name="Name">Indonesian name.</param>
/// <param name="Definition">What it counts.</param>
/// <param name="Unit">Its unit.</param>
internal sealed record OpenDataVariable(string Code, string Name, string Definition, string Unit);
