namespace KK.Saas.Core.Modularity;

/// <summary>One per project that registers services. Registration is explicit: no assembly is scanned.</summary>
public abstract class SaasModule
{
    /// <summary>Runs for all modules before any <see cref="ConfigureServices"/>.</summary>
    public virtual void PreConfigureServices(ServiceConfigurationContext context)
    {
    }

    /// <summary>Registers the module's services.</summary>
    public virtual void ConfigureServices(ServiceConfigurationContext context)
    {
    }
}
