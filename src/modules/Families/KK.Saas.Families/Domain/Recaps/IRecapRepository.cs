namespace KK.Saas.Families.Domain.Recaps;

/// <summary>The stored recaps of the tenant, inside the area of the user.</summary>
public interface IRecapRepository
{
    Task<IReadOnlyList<RecapEdition>> ListEditionsAsync(CancellationToken cancellationToken = default);

    Task<IReadOnlyList<WelfareRecap>> ListAsync(int year, WelfareSource source, CancellationToken cancellationToken = default);

    void Add(WelfareRecap recap);
}
