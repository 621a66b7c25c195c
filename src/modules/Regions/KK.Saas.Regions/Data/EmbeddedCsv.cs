using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace KK.Saas.Regions.Data;

/// <summary>Reads the fact files that are compiled into the module.</summary>
internal static class EmbeddedCsv
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string fileName)
    {
        using var stream = typeof(EmbeddedCsv).Assembly.GetManifestResourceStream($"KK.Saas.Regions.Data.{fileName}")
            ?? throw new InvalidOperationException($"{fileName} is not embedded.");
        using var reader = new StreamReader(stream);
        using var csv = new CsvReader(reader, new CsvConfiguration(CultureInfo.InvariantCulture) { AllowComments = true, Comment = '#' });
        csv.Read();
        csv.ReadHeader();
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (csv.Read()) rows.Add(csv.HeaderRecord!.ToDictionary(h => h, h => csv.GetField(h) ?? "", StringComparer.Ordinal));
        return rows;
    }
}
