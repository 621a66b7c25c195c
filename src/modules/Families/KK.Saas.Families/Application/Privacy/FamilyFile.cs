using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using KK.Saas.Families.Domain;

namespace KK.Saas.Families.Application.Privacy;

/// <summary>Writes all that the product holds of a family into one file that a person and a machine can read.</summary>
public sealed class FamilyFile(FamilyVault vault, FamilyViews views, IEnumerable<IFamilyDataContributor> contributors, TimeProvider clock)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() },
    };

    public async Task<byte[]> WriteAsync(Family family, FamilyPrivacy privacy, CancellationToken cancellationToken = default)
    {
        var members = new List<object>();
        foreach (var member in family.Members)
            members.Add(new { member.Id, Nik = await vault.OpenAsync(family.Id, member.Nik, cancellationToken) });
        var parts = new Dictionary<string, object?>
        {
            ["writtenAt"] = clock.GetUtcNow().UtcDateTime,
            ["law"] = "UU 27/2022 Pasal 7",
            ["family"] = await views.DescribeAsync(family, cancellationToken),
            ["familyCardNumber"] = await vault.OpenAsync(family.Id, family.CardNumber, cancellationToken),
            ["identityNumbers"] = members,
            ["consents"] = privacy.Consents,
            ["requests"] = privacy.Requests,
        };
        foreach (var contributor in contributors)
            if (await contributor.CollectAsync(family.Id, cancellationToken) is { } data) parts[contributor.Section] = data;
        return JsonSerializer.SerializeToUtf8Bytes(parts, Options);
    }
}
