using KK.Saas.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Questionnaires.EntityFrameworkCore;

/// <summary>Maps the entities of the module.</summary>
public sealed class QuestionnairesModelContributor : IModelContributor
{
    public void Contribute(ModelBuilder builder)
    {
    }
}
