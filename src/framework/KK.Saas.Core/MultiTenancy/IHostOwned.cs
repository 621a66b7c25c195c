namespace KK.Saas.Core.MultiTenancy;

/// <summary>
/// Marks a row that the province owns or that is shared by all. A root entity is either this or
/// <see cref="IMultiTenant"/>; the model test refuses one that is neither.
/// </summary>
public interface IHostOwned;
