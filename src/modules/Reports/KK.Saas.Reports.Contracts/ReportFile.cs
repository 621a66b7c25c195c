namespace KK.Saas.Reports;

/// <summary>A finished report, to be read part by part.</summary>
/// <param name="Id">The report.</param>
/// <param name="Name">Name for the download.</param>
/// <param name="MediaType">Such as "text/csv".</param>
/// <param name="Bytes">Size.</param>
/// <param name="Parts">How many parts it has.</param>
/// <param name="Attempt">Which making of the report it is: parts of another do not fit.</param>
public sealed record ReportFile(Guid Id, string Name, string MediaType, long Bytes, int Parts, int Attempt);
