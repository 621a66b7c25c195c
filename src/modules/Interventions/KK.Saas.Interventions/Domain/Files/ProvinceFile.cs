using KK.Saas.Core.MultiTenancy;
using KK.Saas.Interventions.Files;

namespace KK.Saas.Interventions.Domain.Files;

/// <summary>A file of the province.</summary>
public sealed class ProvinceFile : FileRecord, IHostOwned
{
    public ProvinceFile(Guid id, FileOwner owner, Guid ownerId, FileFacts facts, byte[] content)
        : base(id, owner, ownerId, facts, content)
    {
    }

    private ProvinceFile()
    {
    }
}
