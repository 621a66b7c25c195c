namespace KK.Saas.EndToEndTests.Proof;

/// <summary>Every form that a city's admin saw, sent again by others with logins and tokens of their own.</summary>
internal sealed class WriteAttack(ProofWorld world, ProofCount count)
{
    private const int AtOnce = 4;

    /// <summary>Without the forms of the own account, and looking through another's eyes, which would make the rest read-only.</summary>
    public async Task<IReadOnlyList<SeenForm>> CollectAsync(ProofCity city)
    {
        using var admin = await HttpUser.LogInAsync(world.Product, city.Admin);
        var forms = new List<SeenForm>();
        foreach (var path in HostRoute.Of(world.Product).SelectMany(route => route.Fill(city.Ids)).Where(p => !p.StartsWith("/account", StringComparison.Ordinal)).Distinct())
            forms.AddRange(SeenForm.On(path, (await admin.GetAsync(path)).Body).Where(f => !f.Path.EndsWith("/impersonate", StringComparison.Ordinal)));
        return forms;
    }

    public Task SendAsync(IEnumerable<ProofAccount> accounts, IReadOnlyList<SeenForm> forms) => Parallel.ForEachAsync(
        accounts, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (account, _) => await SendAllAsync(account, forms));

    private async Task SendAllAsync(ProofAccount account, IReadOnlyList<SeenForm> forms)
    {
        using var user = await world.LogInAsync(account);
        var families = world.Cities.SelectMany(c => c.Families).Where(f => !account.MaySee(f)).ToList();
        foreach (var form in forms)
        foreach (var fields in form.Variants)
        {
            count.Sent();
            var (status, body) = await user.PostAsync(form.Path, new Dictionary<string, string>(fields));
            if ((int)status >= 500) count.Failures.Add($"{user.Name} sent {form.Path}: {(int)status}");
            foreach (var family in families.Where(f => body.Contains(f.Mark, StringComparison.Ordinal))) count.For(account, family).Add($"{user.Name} sent {form.Path}: {family.Mark}");
        }
    }
}
