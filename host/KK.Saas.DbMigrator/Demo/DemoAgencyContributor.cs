using KK.Saas.Core.Data;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Interventions.Agencies;

namespace KK.Saas.DbMigrator.Demo;

/// <summary>Gives Banjarbaru its agencies, one of them renamed and with a head and staff.</summary>
internal sealed class DemoAgencyContributor(IAgencyAppService agencies, DemoUser user) : IDemoDataContributor
{
    private static readonly DateOnly Founded = new(2017, 1, 2);
    private static readonly DateOnly Renamed = new(2023, 1, 2);

    public int Order => 42;

    public async Task SeedAsync(CancellationToken cancellationToken = default)
    {
        using var _ = user.Enter(TenantId.ForRegion(DemoAccounts.Banjarbaru));
        if ((await agencies.GetListAsync(cancellationToken)).Count > 0) return;
        var lead = Guid.Empty;
        foreach (var agency in DemoAgency.All)
        {
            var id = EntityId.New();
            await agencies.CreateAsync(id, new AgencyInput(agency.Kind, agency.Name, agency.ShortName, agency.Affairs, Founded), cancellationToken);
            if (lead == Guid.Empty) lead = id;
        }

        await agencies.RenameAsync(lead, new AgencyNameItem(
            Renamed, "Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pemberdayaan Masyarakat, Pengendalian Penduduk dan Keluarga Berencana", DemoAgency.Lead), cancellationToken);
        foreach (var person in await agencies.SearchPeopleAsync(lead, null, cancellationToken))
            await agencies.SetPersonAsync(lead, person.UserId, isHead: person.CanBeHead, cancellationToken);
    }
}
