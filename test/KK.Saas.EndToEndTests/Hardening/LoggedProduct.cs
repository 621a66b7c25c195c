using Microsoft.AspNetCore.Hosting;

namespace KK.Saas.EndToEndTests.Hardening;

/// <summary>Every request and every command to the database is logged.</summary>
public sealed class LoggedProduct : Product
{
    protected override void Override(IWebHostBuilder builder)
    {
        builder.UseSetting("Serilog:MinimumLevel:Default", "Information");
        builder.UseSetting("Serilog:MinimumLevel:Override:Microsoft.AspNetCore", "Information");
        builder.UseSetting("Serilog:MinimumLevel:Override:Microsoft.EntityFrameworkCore", "Information");
    }
}
