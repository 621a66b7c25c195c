using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Programme;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Programme;

/// <summary>Maps what cities publish of their programme.</summary>
public sealed class ProgrammeModelContributor : IModelContributor
{
    public void Contribute(ModelBuilder builder)
    {
        builder.Entity<PublishedProgramme>(programme =>
        {
            programme.ToTable("published_programmes");
            programme.Property(p => p.Id).ValueGeneratedNever();
            programme.HasIndex(p => new { p.Region, p.Year }).IsUnique();
        });
        builder.Entity<PublishedComponent>(component =>
        {
            component.ToTable("published_components");
            component.Property(c => c.Id).ValueGeneratedNever();
            component.HasIndex(c => new { c.Year, c.Quarter, c.Region, c.Measure }).IsUnique();
        });
    }
}
