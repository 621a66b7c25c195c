using KK.Saas.Families.Domain;
using KK.Saas.Families.Domain.PersonalData;

namespace KK.Saas.Families.Application;

/// <summary>Searches the register: numbers and names by their blind index, the rest in clear.</summary>
public sealed class FamilySearcher(IFamilyRepository families, FamilyVault vault, FamilyViews views)
{
    private const int MaxSize = 200;

    public async Task<FamilyPage> SearchAsync(FamilySearch input, CancellationToken cancellationToken = default)
    {
        var size = Math.Clamp(input.Size, 1, MaxSize);
        if (await TranslateAsync(input, size + 1, cancellationToken) is not { } query) return new FamilyPage([], null);
        var found = await families.SearchAsync(query, cancellationToken);
        var page = found.Take(size).ToList();
        await vault.PrepareAsync(page, cancellationToken);
        var items = new List<FamilyListItem>(page.Count);
        foreach (var family in page) items.Add(await views.ListItemAsync(family, cancellationToken));
        return new FamilyPage(items, found.Count > size ? FamilyCursor.Of(page[^1]).ToString() : null);
    }

    /// <summary>Null when the search cannot find anything, such as a name without a searchable word.</summary>
    private async Task<FamilyQuery?> TranslateAsync(FamilySearch input, int take, CancellationToken cancellationToken)
    {
        var query = new FamilyQuery
        {
            Village = input.Village,
            Rt = HousePlace.NormaliseRt(input.Rt),
            IncludeInactive = input.IncludeInactive,
            After = FamilyCursor.Parse(input.After),
            Take = take,
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
