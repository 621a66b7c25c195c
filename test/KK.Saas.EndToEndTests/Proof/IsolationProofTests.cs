using System.Text.RegularExpressions;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using KK.Saas.EndToEndTests.Api;
using KK.Saas.Scoring;

namespace KK.Saas.EndToEndTests.Proof;

/// <summary>
/// Every role of two cities, of the province, and nobody ask every address of the running host for everything that they could have
/// guessed, and send every form of a city's admin again. Zero leaks is the figure. The addresses come from the host's own routes.
/// </summary>
public sealed class IsolationProofTests(PreparedProduct product) : IClassFixture<PreparedProduct>
{
    private const int OfViolence = 2;
    private const int Sensitive = 5;

    [Fact]
    public async Task Nobody_reads_or_writes_what_is_not_the_own()
    {
        var world = product.World;
        var proof = new IsolationProof(world, world.Everybody);
        await CanFailAsync(world);
        await ViolenceIsHiddenAsync(world);
        await proof.ReadAsync();
        await AskByTokenAsync(world, proof.Count);
        foreach (var city in world.Cities) await proof.WriteAsync(city);
        proof.Count.Print(proof.Title);
        proof.Count.Failures.ShouldBeEmpty();
        proof.Count.Leaks.ShouldBeEmpty();
        proof.Count.AreaLeaks.ShouldBeEmpty();
        await FormsDoWriteAsync(world);
    }

    /// <summary>Whoever may see a family does.</summary>
    private async Task CanFailAsync(ProofWorld world)
    {
        foreach (var city in world.Cities)
        {
            using var admin = await HttpUser.LogInAsync(product, city.Admin);
            foreach (var family in city.Families) (await admin.GetAsync($"/families/{family.Id}")).Body.ShouldContain(family.Mark);
        }
    }

    /// <summary>The protection service alone is shown what was answered on violence; few others what is sensitive.</summary>
    private async Task ViolenceIsHiddenAsync(ProofWorld world)
    {
        var family = world.Banjarbaru.Inside;
        var readers = world.Accounts.Where(a => a.MaySee(family) && a.Permissions.Contains(ScoringPermissions.ReadScores)).ToList();
        foreach (var reader in readers)
        {
            using var user = await HttpUser.LogInAsync(product, reader.Name);
            var hidden = Regex.Count((await user.GetAsync($"/families/{family.Id}")).Body, "badge-warn\">Disembunyikan<");
            hidden.ShouldBe(reader.Role == RoleNames.ProtectionService ? 0 : reader.Permissions.Contains(ScoringPermissions.ReadSensitive) ? OfViolence : OfViolence + Sensitive, reader.Name);
        }

        readers.Select(r => r.Role).ShouldContain(RoleNames.ProtectionService);
    }

    /// <summary>Machines of either city and of the province, each with every scope that it can have.</summary>
    private async Task AskByTokenAsync(ProofWorld world, ProofCount count)
    {
        using var api = new ApiClient(product.Address);
        var attack = new ReadAttack(world, count);
        foreach (var (owner, scopes) in new (TenantId?, string[])[] { (world.Banjarbaru.Tenant, ["figures", "families"]), (world.Banjarmasin.Tenant, ["figures", "families"]), (null, ["province"]) })
        {
            var client = await MachineClients.CreateAsync(product, owner, scopes);
            var token = await api.TokenAsync(client.ClientId, client.Secret, string.Join(' ', scopes));
            var foreign = world.Cities.Where(c => c.Tenant != owner).SelectMany(c => c.Families).ToList();
            foreach (var (_, path) in attack.Addresses(new ProofAccount("machine", "machine-admin", owner, [], new HashSet<string>())))
            {
                count.Asked();
                var (status, body) = await api.GetAsync(path, token);
                var text = body.ValueKind == System.Text.Json.JsonValueKind.Undefined ? "" : body.ToString();
                if (status >= 500) count.Failures.Add($"token of {owner?.ToString() ?? "the province"} {path}: {status}");
                foreach (var family in foreign.Where(f => text.Contains(f.Mark, StringComparison.Ordinal))) count.Leaks.Add($"token {path}: {family.Mark}");
            }
        }
    }

    /// <summary>The same forms do write when the city's own admin sends them: the proof can fail.</summary>
    private async Task FormsDoWriteAsync(ProofWorld world)
    {
        var city = world.Banjarbaru;
        var attack = new WriteAttack(world, new ProofCount());
        var before = await TenantSnapshot.TakeAsync(product.Services, city.Tenant);
        await attack.SendAsync(world.Accounts.Where(a => a.Name == city.Admin), await attack.CollectAsync(city));
        (await TenantSnapshot.TakeAsync(product.Services, city.Tenant)).Count(table => table.Value != before[table.Key]).ShouldBeGreaterThan(3);
    }
}
