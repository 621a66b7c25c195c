using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Optimisation;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Optimisation;

/// <summary>Maps computations.</summary>
public sealed class OptimisationModelContributor : IModelContributor
{
    public void Contribute(ModelBuilder builder) => builder.Entity<OptimiserRun>(run =>
    {
        run.ToTable("optimiser_runs");
        run.Property(r => r.State).IsConcurrencyToken();
        run.Property(r => r.StartedAt).IsConcurrencyToken();
        run.HasIndex(r => new { r.TenantId, r.State });
    });
}
