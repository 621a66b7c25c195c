using System.Collections.Concurrent;
using KK.Saas.Scoring.Domain;

namespace KK.Saas.Scoring.Application;

/// <summary>Compiled models of published instruments: shared data that name no tenant.</summary>
public sealed class ScoringModelCache
{
    internal ConcurrentDictionary<Guid, ScoringModel> Models { get; } = new();
}
