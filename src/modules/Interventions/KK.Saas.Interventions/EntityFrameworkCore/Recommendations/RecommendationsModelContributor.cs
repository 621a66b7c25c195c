using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Recommendations;

/// <summary>Maps decisions about proposals.</summary>
public sealed class RecommendationsModelContributor : IModelContributor
{
    public void Contribute(ModelBuilder builder) => builder.Entity<ProposalDecision>(decision =>
    {
        decision.ToTable("proposal_decisions");
        decision.Property(d => d.IndicatorCode).HasMaxLength(ProposalDecision.MaxIndicatorLength);
        decision.Property(d => d.Reason).HasMaxLength(ProposalDecision.MaxReasonLength);
        decision.HasIndex(d => new { d.TenantId, d.Region, d.Period });
    });
}
