using KK.Saas.Core.Security;
using KK.Saas.Interventions.Application.Catalogue;
using KK.Saas.Questionnaires;
using KK.Saas.Scoring;

namespace KK.Saas.Interventions.Application.Referrals;

/// <summary>Reads the names of interventions; beside a family, one that answers violence tells what was answered.</summary>
public sealed class SubjectReader(CatalogueReader catalogue, IPeriodDirectory periods, IScoringModelDirectory models, ICurrentUser user)
{
    internal async Task<SubjectBook> ReadAsync(CancellationToken cancellationToken = default) =>
        new(await catalogue.ListAllAsync(cancellationToken), await WithheldAsync(cancellationToken));

    private async Task<IReadOnlySet<string>> WithheldAsync(CancellationToken cancellationToken)
    {
        if (user.Has(ScoringPermissions.ReadViolence) || await periods.FindCurrentAsync(cancellationToken) is not { } period) return new HashSet<string>();
        var model = await models.FindAsync(period.InstrumentId, cancellationToken);
        return (model?.Indicators ?? []).Where(i => i.Sensitivity == IndicatorSensitivity.Violence).Select(i => i.Code).ToHashSet(StringComparer.Ordinal);
    }
}
