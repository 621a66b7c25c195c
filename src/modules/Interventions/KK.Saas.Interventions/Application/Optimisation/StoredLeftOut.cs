using KK.Saas.Interventions.Optimisation;

namespace KK.Saas.Interventions.Application.Optimisation;

/// <summary>An intervention that took no part.</summary>
internal sealed record StoredLeftOut(Guid InterventionId, LeftOutReason Reason);
