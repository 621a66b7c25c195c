using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace KK.Saas.EndToEndTests.Proof;

/// <summary>No job runs by itself, so that each can be watched alone.</summary>
public sealed class ProductWithoutServer : ProofProduct
{
    /// <summary>They are looked at, and nothing runs them.</summary>
    protected override bool KeepsRecurringJobs => true;

    protected override void Override(IWebHostBuilder builder)
    {
        base.Override(builder);
        builder.ConfigureTestServices(services =>
        {
            foreach (var server in services.Where(IsJobServer).ToList()) services.Remove(server);
        });
    }

    private static bool IsJobServer(ServiceDescriptor service) =>
        service.ServiceType == typeof(IHostedService) && service.ImplementationFactory?.Method.Module.Assembly.GetName().Name?.StartsWith("Hangfire", StringComparison.Ordinal) == true;
}
