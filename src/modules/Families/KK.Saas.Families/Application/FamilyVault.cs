using KK.Saas.Core.Errors;
using KK.Saas.Families.Application.PersonalData;
using KK.Saas.Families.Domain;
using KK.Saas.Families.Domain.PersonalData;

namespace KK.Saas.Families.Application;

/// <summary>Turns what a person typed into what is stored, and back.</summary>
public sealed class FamilyVault(IPersonalDataProtector protector, FamilyKeyring keys)
{
    public const int MaxNameLength = 100;
    public const int MaxAddressLength = 300;
    public const int MaxPhoneLength = 30;

    /// <exception cref="BusinessException">The name is missing or too long.</exception>
    public Task<byte[]> SealNameAsync(Guid familyId, string name, CancellationToken cancellationToken = default)
    {
        var text = string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length == 0) throw new BusinessException("Families:NameNeeded");
        if (text.Length > MaxNameLength) throw new BusinessException("Families:TooLong", MaxNameLength);
        return protector.ProtectAsync(familyId, text, cancellationToken);
    }

    /// <summary>Null for nothing.</summary>
    /// <exception cref="BusinessException">The text is too long.</exception>
    public async Task<byte[]?> SealTextAsync(Guid familyId, string? text, int maxLength, CancellationToken cancellationToken = default)
    {
        var trimmed = text?.Trim() ?? "";
        if (trimmed.Length > maxLength) throw new BusinessException("Families:TooLong", maxLength);
        return trimmed.Length == 0 ? null : await protector.ProtectAsync(familyId, trimmed, cancellationToken);
    }

    public async Task<SealedNumber> SealNumberAsync(Guid familyId, IndexPurpose purpose, string digits, CancellationToken cancellationToken = default) =>
        new(await protector.ProtectAsync(familyId, digits, cancellationToken), await IndexAsync(purpose, digits, cancellationToken));

    /// <summary>Empty for nothing, and for what was erased.</summary>
    public async Task<string> OpenAsync(Guid familyId, byte[]? box, CancellationToken cancellationToken = default) =>
        box is null ? "" : await protector.UnprotectAsync(familyId, box, cancellationToken) ?? "";

    public async Task<string> IndexAsync(IndexPurpose purpose, string text, CancellationToken cancellationToken = default) =>
        (await keys.GetTenantSecretsAsync(cancellationToken)).Index(purpose, text);

    public async Task<IReadOnlyList<string>> IndexWordsAsync(string names, CancellationToken cancellationToken = default)
    {
        var secrets = await keys.GetTenantSecretsAsync(cancellationToken);
        return [.. NameWords.Of(names).Select(word => secrets.Index(IndexPurpose.NameWord, word))];
    }

    /// <summary>The words of all names that the family is found by.</summary>
    public async Task<IReadOnlyList<string>> IndexNamesAsync(Family family, CancellationToken cancellationToken = default)
    {
        var words = new HashSet<string>();
        words.UnionWith(await IndexWordsAsync(await OpenAsync(family.Id, family.HeadName, cancellationToken), cancellationToken));
        foreach (var member in family.Members.Where(m => !m.IsRemoved))
            words.UnionWith(await IndexWordsAsync(await OpenAsync(family.Id, member.Name, cancellationToken), cancellationToken));
        return [.. words];
    }

    /// <summary>Reads the keys of a page of families at once.</summary>
    public Task PrepareAsync(IEnumerable<Family> families, CancellationToken cancellationToken = default) =>
        keys.LoadAsync([.. families.Select(f => f.Id)], cancellationToken);
}
