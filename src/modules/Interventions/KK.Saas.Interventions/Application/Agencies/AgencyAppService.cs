using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Agencies;
using KK.Saas.Interventions.Domain.Agencies;

namespace KK.Saas.Interventions.Application.Agencies;

/// <inheritdoc cref="IAgencyAppService" />
public sealed class AgencyAppService(
    IAgencyRepository agencies, AgencyNames names, AgencyViews views, AgencyPeople people, ICurrentTenant tenant, IUnitOfWork unitOfWork) : IAgencyAppService
{
    private const int MinName = 3;
    private const int MinShortName = 2;

    public Task<IReadOnlyList<AgencyListItem>> GetListAsync(CancellationToken cancellationToken = default) => views.ListAsync(cancellationToken);

    public Task<AgencyDetail> GetAsync(Guid id, CancellationToken cancellationToken = default) => views.GetAsync(id, cancellationToken);

    public async Task<IReadOnlyList<AgencyCandidate>> SearchPeopleAsync(Guid id, string? search, CancellationToken cancellationToken = default)
    {
        await FindAsync(id, cancellationToken);
        return await people.SearchAsync(id, search, cancellationToken);
    }

    public Task CreateAsync(Guid id, AgencyInput input, CancellationToken cancellationToken = default)
    {
        var (name, shortName) = Check(input.Name, input.ShortName);
        CheckDay(input.ValidFrom);
        var affairs = AffairCodes.Normalize(input.Affairs);
        return unitOfWork.InTransactionAsync(async token =>
        {
            if (await agencies.FindAsync(id, token) is not null) return false;
            var agency = new Agency(tenant.RequiredId, id, Known(input.Kind), input.ValidFrom);
            agency.Describe(agency.Kind, affairs);
            agency.Rename(EntityId.New(), input.ValidFrom, name, shortName);
            agencies.Add(agency);
            return true;
        }, cancellationToken);
    }

    public async Task DescribeAsync(Guid id, AgencyKind kind, string affairs, CancellationToken cancellationToken = default)
    {
        (await FindAsync(id, cancellationToken)).Describe(Known(kind), AffairCodes.Normalize(affairs));
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    public async Task RenameAsync(Guid id, AgencyNameItem name, CancellationToken cancellationToken = default)
    {
        var (full, shortName) = Check(name.Name, name.ShortName);
        CheckDay(name.From);
        var agency = await FindAsync(id, cancellationToken);
        if (!agency.ExistsOn(name.From)) throw new BusinessException("Interventions.Agencies:Date");
        agency.Rename(EntityId.New(), name.From, full, shortName);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    public async Task CloseAsync(Guid id, DateOnly lastDay, Guid? successorId, CancellationToken cancellationToken = default)
    {
        CheckDay(lastDay);
        var book = await names.LoadAsync(cancellationToken);
        var agency = book.Get(id);
        if (agency.ValidTo is not null) throw new BusinessException("Interventions.Agencies:AlreadyClosed");
        if (!agency.ExistsOn(lastDay)) throw new BusinessException("Interventions.Agencies:Date");
        if (successorId is { } successor)
        {
            if (book.LeadsTo(successor, id)) throw new BusinessException("Interventions.Agencies:Circle");
            book.Require(successor, lastDay.AddDays(1));
        }

        agency.Close(lastDay, successorId);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    public async Task ReopenAsync(Guid id, CancellationToken cancellationToken = default)
    {
        (await FindAsync(id, cancellationToken)).Reopen();
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    public async Task SetPersonAsync(Guid id, Guid userId, bool isHead, CancellationToken cancellationToken = default)
    {
        await FindAsync(id, cancellationToken);
        await people.SetAsync(id, userId, isHead, cancellationToken);
    }

    public async Task RemovePersonAsync(Guid id, Guid userId, CancellationToken cancellationToken = default)
    {
        await FindAsync(id, cancellationToken);
        await people.RemoveAsync(id, userId, cancellationToken);
    }

    private static (string Name, string ShortName) Check(string name, string shortName)
    {
        var (full, brief) = (name.Trim(), shortName.Trim());
        return full.Length is >= MinName and <= AgencyName.MaxNameLength && brief.Length is >= MinShortName and <= AgencyName.MaxShortNameLength
            ? (full, brief)
            : throw new BusinessException("Interventions.Agencies:Name");
    }

    private static void CheckDay(DateOnly day)
    {
        if (!FiscalYear.TryCreate(day.Year, out _)) throw new BusinessException("Interventions.Agencies:Date");
    }

    private static AgencyKind Known(AgencyKind kind) => Enum.IsDefined(kind) ? kind : AgencyKind.Department;

    private async Task<Agency> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await agencies.FindAsync(id, cancellationToken) ?? throw new EntityNotFoundException(nameof(Agency));
}
