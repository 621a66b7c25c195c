namespace KK.Saas.Tenancy;

/// <summary>Turns the demo mark on; used by the demo seed alone. There is no way back but an empty database.</summary>
public interface IDemoSwitch
{
    /// <summary>Marks the installation as a demo.</summary>
    Task TurnOnAsync(CancellationToken cancellationToken = default);
}
