using KK.Saas.Core.Areas;
using KK.Saas.Core.Paging;
using KK.Saas.Families.Domain;
using KK.Saas.Families.Domain.PersonalData;

namespace KK.Saas.Families.Application;

/// <summary>Searches the register: numbers and names by their blind index, the rest in clear.</summary>
public sealed class FamilySearcher(IFamilyRepository families, FamilyVault vault, FamilyViews views, ICurrentArea area)
{
    private const int MaxSize = 200;

    public async Task<FamilyPage> SearchAsync(FamilySearch input, CancellationToken cancellationToken = default)
    {
        var size = Math.Clamp(input.Size, 1, MaxSize);
        if (await TranslateAsync(input, size, cancellationToken) is not { } query) return new FamilyPage([], PageLinks.None);
        var found = await families.SearchAsync(query, cancellationToken);
        await vault.PrepareAsync(found.Items, cancellationToken);
        var items = new List<FamilyListItem>(found.Items.Count);
        foreach (var family in found.Items) items.Add(await views.ListItemAsync(family, cancellationToken));
        return new FamilyPage(items, found.Links);
    }

    /// <summary>Null when the search cannot find anything, such as a name without a searchable word.</summary>
    private async Task<FamilyQuery?> TranslateAsync(FamilySearch input, int size, CancellationToken cancellationToken)
    {
        var query = new FamilyQuery
        {
            // Whoever has one kelurahan searches in it by name: its index is in the order of the list.
            Village = input.Village ?? (area.Scope.Villages is [var only] ? only : null),
            Rt = HousePlace.NormaliseRt(input.Rt),
            IncludeInactive = input.IncludeInactive,
            Page = input.After,
            Size = size,
        };
        if (!string.IsNullOrWhiteSpace(input.Number))
        {
            var digits = IdentityNumber.Clean(input.Number);
            query = query with
            {
                CardNumberIndex = await vault.IndexAsync(IndexPurpose.FamilyCardNumber, digits, cancellationToken),
                NikIndex = await vault.IndexAsync(IndexPurpose.Nik, digits, cancellationToken),
            };
        }

        if (string.IsNullOrWhiteSpace(input.Name)) return query;
        var words = await vault.IndexWordsAsync(input.Name, cancellationToken);
        return words.Count == 0 ? null : query with { WordIndexes = words };
    }
}
