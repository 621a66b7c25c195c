using KK.Saas.Core.Application;
using KK.Saas.Core.Auditing;
using KK.Saas.Core.Security;

namespace KK.Saas.Families;

/// <summary>The register of families, inside the tenant and the area of the user.</summary>
public interface IFamilyAppService : IApplicationService
{
    /// <summary>A page of families.</summary>
    [RequiresPermission(FamiliesPermissions.ReadFamilies)]
    [Audited(AuditAction.Read)]
    Task<FamilyPage> SearchAsync(FamilySearch input, CancellationToken cancellationToken = default);

    /// <summary>One family.</summary>
    /// <exception cref="Core.Errors.EntityNotFoundException">It does not exist in the tenant and area.</exception>
    [RequiresPermission(FamiliesPermissions.ReadFamilies)]
    [Audited(AuditAction.Read)]
    Task<FamilyDetails> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Kelurahan and desa that the user may choose from, by kecamatan.</summary>
    [RequiresPermission(FamiliesPermissions.ReadFamilies)]
    Task<IReadOnlyList<VillageChoice>> GetVillagesAsync(CancellationToken cancellationToken = default);

    /// <summary>Stores a new family under an id that the client made; sending the same id again changes nothing.</summary>
    /// <exception cref="Core.Errors.BusinessException">A rule is broken, or another active family has the No. KK.</exception>
    [RequiresPermission(FamiliesPermissions.ManageFamilies)]
    Task<FamilySaved> RegisterAsync(Guid id, FamilyInput input, CancellationToken cancellationToken = default);

    /// <summary>Changes a family.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Families:ChangedMeanwhile" when the version is not the stored one.</exception>
    [RequiresPermission(FamiliesPermissions.ManageFamilies)]
    Task<FamilySaved> UpdateAsync(Guid id, int version, FamilyInput input, CancellationToken cancellationToken = default);

    /// <summary>Takes a family out of the register's count; its numbers become free.</summary>
    [RequiresPermission(FamiliesPermissions.ManageFamilies)]
    Task DeactivateAsync(Guid id, string reason, CancellationToken cancellationToken = default);

    /// <summary>Puts a family back.</summary>
    /// <exception cref="Core.Errors.BusinessException">One of its numbers is meanwhile another family's.</exception>
    [RequiresPermission(FamiliesPermissions.ManageFamilies)]
    Task ReactivateAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Adds a member under an id that the client made; sending the same id again changes nothing.</summary>
    [RequiresPermission(FamiliesPermissions.ManageFamilies)]
    Task<FamilySaved> AddMemberAsync(Guid familyId, Guid memberId, MemberInput input, CancellationToken cancellationToken = default);

    /// <summary>Changes a member; the version is the family's.</summary>
    [RequiresPermission(FamiliesPermissions.ManageFamilies)]
    Task<FamilySaved> UpdateMemberAsync(Guid familyId, Guid memberId, int version, MemberInput input, CancellationToken cancellationToken = default);

    /// <summary>Takes a member out of the family.</summary>
    [RequiresPermission(FamiliesPermissions.ManageFamilies)]
    Task RemoveMemberAsync(Guid familyId, Guid memberId, CancellationToken cancellationToken = default);

    /// <summary>Puts a removed member back.</summary>
    [RequiresPermission(FamiliesPermissions.ManageFamilies)]
    Task RestoreMemberAsync(Guid familyId, Guid memberId, CancellationToken cancellationToken = default);
}
