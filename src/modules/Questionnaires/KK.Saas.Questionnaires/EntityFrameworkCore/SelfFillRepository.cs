using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Questionnaires.Domain;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Questionnaires.EntityFrameworkCore;

public sealed class SelfFillRepository(SaasDbContext context) : ISelfFillRepository
{
    public async Task<TenantId?> FindTenantAsync(string codeHash, CancellationToken cancellationToken = default) =>
        (await context.Set<SelfFillAddress>().FirstOrDefaultAsync(a => a.CodeHash == codeHash, cancellationToken))?.Tenant;

    public Task<SelfFillCode?> FindAsync(string codeHash, CancellationToken cancellationToken = default) =>
        context.Set<SelfFillCode>().FirstOrDefaultAsync(c => c.CodeHash == codeHash, cancellationToken);

    public Task<SelfFillCode?> FindNewestAsync(Guid familyId, PeriodId period, CancellationToken cancellationToken = default) =>
        context.Set<SelfFillCode>().Where(c => c.FamilyId == familyId && c.Period == period).OrderByDescending(c => c.IssuedAtUtc).ThenByDescending(c => c.Id)
            .FirstOrDefaultAsync(cancellationToken);

    public void Add(SelfFillCode code)
    {
        context.Add(code);
        context.Add(new SelfFillAddress(code.CodeHash, code.TenantId));
    }
}
