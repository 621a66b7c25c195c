using KK.Saas.Core.Identifiers;

namespace KK.Saas.Questionnaires;

/// <summary>How far a survey is, from sums: what a whole city is shown must not count its families. The module of rollups answers.</summary>
public interface IVisitProgress
{
    /// <summary>Kelurahan and desa of the area by code, a second or two behind; empty where nothing was counted yet.</summary>
    Task<IReadOnlyList<VillageProgress>> ListAsync(PeriodId period, CancellationToken cancellationToken = default);
}
