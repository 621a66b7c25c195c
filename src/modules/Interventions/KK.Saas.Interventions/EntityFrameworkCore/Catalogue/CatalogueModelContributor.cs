using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Catalogue;

/// <summary>Maps the entities of the module.</summary>
public sealed class CatalogueModelContributor : IModelContributor
{
    public void Contribute(ModelBuilder builder) => builder.Entity<Intervention>(intervention =>
    {
        intervention.ToTable("interventions");
        intervention.Property(i => i.Id).ValueGeneratedNever();
        intervention.Property(i => i.IndicatorCode).HasMaxLength(Intervention.MaxIndicatorLength);
        intervention.Property(i => i.NameId).HasMaxLength(Intervention.MaxNameLength);
        intervention.Property(i => i.NameEn).HasMaxLength(Intervention.MaxNameLength);
        intervention.Property(i => i.Agencies).HasMaxLength(Intervention.MaxAgenciesLength);
        intervention.Property(i => i.ProgrammeCodes).HasMaxLength(Intervention.MaxCodesLength);
        intervention.HasIndex(i => i.Number).IsUnique();
    });
}
