using System.Text.Json;
using System.Text.Json.Serialization;
using KK.Saas.Core.Data;
using KK.Saas.Core.Identifiers;
using KK.Saas.Interventions.Catalogue;
using KK.Saas.Interventions.Domain.Catalogue;

namespace KK.Saas.Interventions.Application.Catalogue;

/// <summary>
/// Puts the 36 example interventions in place, and brings their newer texts to entries that the province has not changed.
/// Programme codes are second-hand and at programme level: see the page's note.
/// </summary>
public sealed class CatalogueSeedContributor(IInterventionRepository interventions, IUnitOfWork unitOfWork) : IDataSeedContributor
{
    private const string Resource = "KK.Saas.Interventions.Catalogue.interventions.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public int Order => 60;

    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken = default)
    {
        if (context.Tenant is not null) return;
        var stored = (await interventions.ListAsync(cancellationToken)).ToDictionary(i => i.Number);
        foreach (var info in Read())
        {
            var content = new InterventionInput(info.NameId, info.NameEn, [.. info.IndicatorCodes], info.Component, info.Side, info.Level, info.Agencies, info.ProgrammeCodes);
            if (stored.TryGetValue(info.Number, out var intervention)) intervention.Ship(content);
            else interventions.Add(new Intervention(EntityId.New(), info.Number, content));
        }

        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The catalogue as it ships.</summary>
    internal static IReadOnlyList<InterventionInfo> Read()
    {
        using var stream = typeof(CatalogueSeedContributor).Assembly.GetManifestResourceStream(Resource)!;
        return JsonSerializer.Deserialize<List<InterventionInfo>>(stream, Json)!;
    }
}
