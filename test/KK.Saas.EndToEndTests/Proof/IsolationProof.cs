namespace KK.Saas.EndToEndTests.Proof;

/// <summary>The whole proof over one running host: all read, then all write.</summary>
internal sealed class IsolationProof(ProofWorld world, IReadOnlyList<ProofAccount> attackers)
{
    public ProofCount Count { get; } = new();

    public string Title { get; private set; } = "";

    public async Task ReadAsync(bool withRows = true)
    {
        var attack = new ReadAttack(world, Count, withRows);
        await attack.RunAsync(attackers);
        Title = $"{attack.Routes} endpoints × {attackers.Count} attackers (every role of two cities, the province, nobody)";
    }

    /// <summary>Others send the forms of a city's admin; inside it those who only read, and the area-bound about what lies outside.</summary>
    public async Task WriteAsync(ProofCity city)
    {
        var attack = new WriteAttack(world, Count);
        var forms = await attack.CollectAsync(city);
        forms.Count.ShouldBeGreaterThan(15);
        await ComparedAsync(city, [], () => attack.SendAsync(attackers.Where(a => a.Tenant != city.Tenant), forms));
        // What somebody inside looks at is written to the audit log; nothing else may be.
        await ComparedAsync(city, ["audit_entries"], async () =>
        {
            await attack.SendAsync(attackers.Where(a => a.Tenant == city.Tenant && a.OnlyReads), forms);
            await attack.SendAsync(attackers.Where(a => a.Tenant == city.Tenant && !a.Covers(city.Outside)), [.. forms.Where(f => f.Path.Contains(city.Outside.Id.ToString(), StringComparison.Ordinal))]);
        });
    }

    private async Task ComparedAsync(ProofCity city, string[] except, Func<Task> attack)
    {
        var before = await TenantSnapshot.TakeAsync(world.Product.Services, city.Tenant);
        await attack();
        var after = await TenantSnapshot.TakeAsync(world.Product.Services, city.Tenant);
        foreach (var table in before.Keys.Except(except).Where(t => before[t] != after[t])) Count.Leaks.Add($"{city.Prefix}: rows of {table} were written");
    }
}
