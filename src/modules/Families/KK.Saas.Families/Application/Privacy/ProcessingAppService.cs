using System.Text.Json;

namespace KK.Saas.Families.Application.Privacy;

/// <inheritdoc cref="IProcessingAppService" />
public sealed class ProcessingAppService : IProcessingAppService
{
    private const string Resource = "KK.Saas.Families.Privacy.processing.json";
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
    private static readonly Lazy<IReadOnlyList<ProcessingActivity>> Activities = new(Read);

    public Task<IReadOnlyList<ProcessingActivity>> GetListAsync(CancellationToken cancellationToken = default) => Task.FromResult(Activities.Value);

    private static List<ProcessingActivity> Read()
    {
        using var stream = typeof(ProcessingAppService).Assembly.GetManifestResourceStream(Resource)!;
        return JsonSerializer.Deserialize<List<ProcessingActivity>>(stream, Options)!;
    }
}
