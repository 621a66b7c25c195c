using KK.Saas.Core.Paging;
using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.ProgrammeCodes;

/// <summary>The lists, and a page of one of them.</summary>
/// <param name="Lists">Newest year first.</param>
/// <param name="Year">The year shown; null when there is no list.</param>
/// <param name="Codes">By code.</param>
/// <param name="Links">The pages beside it.</param>
public sealed record CodePage(IReadOnlyList<CodeList> Lists, FiscalYear? Year, IReadOnlyList<NamedCode> Codes, PageLinks Links);
