using System.Globalization;
using KK.Saas.Core.Errors;
using KK.Saas.Families;

namespace KK.Saas.Blazor.Families;

/// <summary>The fields of a member as they were typed.</summary>
public sealed class MemberForm
{
    public Guid Id { get; set; }

    /// <summary>The family's version that the change is made on.</summary>
    public int Version { get; set; }

    public string? Name { get; set; }

    public string? Nik { get; set; }

    public bool RemoveNik { get; set; }

    public string? Sex { get; set; }

    public string? BirthDate { get; set; }

    public string? Relation { get; set; }

    public string? MaritalStatus { get; set; }

    public bool HasDisability { get; set; }

    public static MemberForm Of(MemberDetails member, int version) => new()
    {
        Id = member.Id,
        Version = version,
        Name = member.Name,
        Sex = member.Sex.ToString(),
        BirthDate = member.BirthDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Relation = member.Relation.ToString(),
        MaritalStatus = member.MaritalStatus.ToString(),
        HasDisability = member.HasDisability,
    };

    /// <exception cref="BusinessException">A choice is missing or the date is none.</exception>
    public MemberInput ToInput() => new(
        Name ?? "", Nik, Choice<Sex>(Sex), FamilyForm.ReadDate(BirthDate) ?? throw new BusinessException("Families:BirthDate"),
        Choice<FamilyRelation>(Relation), Choice<MaritalStatus>(MaritalStatus), HasDisability)
    {
        RemoveNik = RemoveNik,
    };

    private static T Choice<T>(string? text)
        where T : struct, Enum => Enum.TryParse<T>(text, out var value) ? value : throw new BusinessException("Families:MemberIncomplete");
}
