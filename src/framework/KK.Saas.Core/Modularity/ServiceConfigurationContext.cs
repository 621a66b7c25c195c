using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Core.Modularity;

/// <summary>What a module registers into.</summary>
/// <param name="Services">The container being built.</param>
/// <param name="Configuration">The host's configuration.</param>
public sealed record ServiceConfigurationContext(IServiceCollection Services, IConfiguration Configuration);
