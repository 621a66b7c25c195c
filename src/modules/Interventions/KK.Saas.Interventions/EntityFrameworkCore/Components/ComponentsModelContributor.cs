using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Components;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Components;

/// <summary>Maps the counters of the components.</summary>
public sealed class ComponentsModelContributor : IModelContributor
{
    public void Contribute(ModelBuilder builder)
    {
        builder.Entity<ComponentFigure>(figure =>
        {
            figure.ToTable("component_figures");
            figure.Ignore(f => f.Value);
            figure.Property(f => f.Source).HasMaxLength(ComponentFigure.MaxSourceLength);
            figure.Property(f => f.Version).IsConcurrencyToken();
            figure.HasMany(f => f.Corrections).WithOne().HasForeignKey(c => new { c.TenantId, c.FigureId });
            figure.HasIndex(f => new { f.TenantId, f.Year, f.Quarter, f.Region, f.Measure }).IsUnique();
        });
        builder.Entity<ComponentCorrection>(correction =>
        {
            correction.ToTable("component_corrections");
            correction.Property(c => c.Source).HasMaxLength(ComponentFigure.MaxSourceLength);
            correction.HasIndex(c => new { c.TenantId, c.FigureId, c.Version }).IsUnique();
        });
    }
}
