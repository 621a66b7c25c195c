namespace KK.Saas.Families;

/// <summary>Recaps of the current tenant and area, for later modules.</summary>
public interface IRecapDirectory
{
    /// <summary>The recap of a year and source (the newest when null), the highest share below average first; no rows when there is none.</summary>
    Task<RecapTable> GetTableAsync(int? year = null, WelfareSource? source = null, CancellationToken cancellationToken = default);
}
