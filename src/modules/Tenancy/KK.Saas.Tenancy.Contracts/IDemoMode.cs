namespace KK.Saas.Tenancy;

/// <summary>Whether this installation holds generated demo data; every page then says so.</summary>
public interface IDemoMode
{
    /// <summary>True once the demo seed ran.</summary>
    bool IsDemo { get; }
}
