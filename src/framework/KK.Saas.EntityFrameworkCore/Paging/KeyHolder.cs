namespace KK.Saas.EntityFrameworkCore.Paging;

/// <summary>What a closure would be in a query that is written by hand.</summary>
internal sealed record KeyHolder<TValue>(TValue Value);
