using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.Application.ProgrammeCodes;

/// <summary>A good row of a list.</summary>
internal sealed record CodeLine(FiscalYear Year, string Code, string Name);
