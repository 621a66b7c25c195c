namespace KK.Saas.Identity;

/// <summary>A role of the city.</summary>
/// <param name="Id">Null for a role of the product.</param>
/// <param name="Name">The name by which users hold it; own ones begin with "own:".</param>
/// <param name="IsAreaBound">Holders see only the kelurahan that they are assigned to.</param>
/// <param name="Permissions">What it grants.</param>
public sealed record RoleDetail(Guid? Id, string Name, bool IsAreaBound, IReadOnlyList<string> Permissions);
