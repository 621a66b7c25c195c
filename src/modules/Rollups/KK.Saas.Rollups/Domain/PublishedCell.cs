using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Rollups.Domain;

/// <summary>One published number of a kabupaten/kota; null where it is withheld.</summary>
public sealed class PublishedCell(Guid id, PublishedCellKind kind, int ordinal, int? value) : IHostOwned
{
    public Guid Id { get; private set; } = id;

    public Guid PublishedRegencyId { get; private set; }

    public PublishedCellKind Kind { get; private set; } = kind;

    /// <summary>Position of the band, dimension or indicator in the instrument.</summary>
    public int Ordinal { get; private set; } = ordinal;

    public int? Value { get; private set; } = value;
}
