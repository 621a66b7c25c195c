using Microsoft.EntityFrameworkCore;

namespace KK.Saas.EntityFrameworkCore;

/// <summary>Each module maps its entities through one of these; keys and filters come by convention afterwards.</summary>
public interface IModelContributor
{
    /// <summary>Adds the module's entities.</summary>
    void Contribute(ModelBuilder builder);
}
