using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.Domain.ProgrammeCodes;

/// <summary>A sub-kegiatan in the list of a fiscal year.</summary>
public sealed class SubActivity(Guid id, FiscalYear year, string code) : IHostOwned
{
    public const int MaxNameLength = 400;
    public const int MaxFileNameLength = 200;

    public Guid Id { get; private set; } = id;

    public FiscalYear Year { get; private set; } = year;

    public string Code { get; private set; } = code;

    public string Name { get; private set; } = "";

    /// <summary>The file that named it last.</summary>
    public string FileName { get; private set; } = "";

    public DateTime ImportedAtUtc { get; private set; }

    public void Take(string name, string fileName, DateTime now) => (Name, FileName, ImportedAtUtc) = (name, fileName, now);
}
