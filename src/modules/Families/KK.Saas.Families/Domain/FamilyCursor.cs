using System.Buffers.Text;
using System.Text;

namespace KK.Saas.Families.Domain;

/// <summary>The place of a family in the order of the list.</summary>
public sealed record FamilyCursor(string Rt, string HouseOrder, Guid Id)
{
    public static FamilyCursor Of(Family family) => new(family.Rt, family.HouseOrder, family.Id);

    /// <summary>Null for a handle that is none: the list then begins at the start.</summary>
    public static FamilyCursor? Parse(string? handle)
    {
        if (string.IsNullOrEmpty(handle) || handle.Length > 400 || !Base64Url.IsValid(handle)) return null;
        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(handle)).Split('\n');
        return parts.Length == 3 && Guid.TryParse(parts[2], out var id) ? new FamilyCursor(parts[0], parts[1], id) : null;
    }

    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{Rt}\n{HouseOrder}\n{Id:N}"));
}
