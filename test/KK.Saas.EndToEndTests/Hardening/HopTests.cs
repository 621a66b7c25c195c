using System.Net;
using KK.Saas.Identity.HttpApi.OpenId;
using KK.Saas.Web.Security;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace KK.Saas.EndToEndTests.Hardening;

/// <summary>Between machines there is TLS; a proxy on this one may go without.</summary>
public sealed class HopTests
{
    [Theory]
    [InlineData("127.0.0.1", "http", 200)]
    [InlineData("::1", "http", 200)]
    [InlineData("::ffff:127.0.0.1", "http", 200)]
    [InlineData(null, "http", 200)] // a socket file
    [InlineData("10.1.2.3", "http", 400)]
    [InlineData("::ffff:10.1.2.3", "http", 400)]
    [InlineData("10.1.2.3", "https", 200)]
    public async Task A_proxy_on_another_machine_needs_tls_though_browsers_reach_it_by_https(string? caller, string scheme, int status)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Configuration["Security:KnownProxies"] = "10.1.2.3";
        await using var app = builder.Build();
        app.UseProxy();
        app.Run(context => context.Response.WriteAsync("in"));
        await app.StartAsync();
        var answer = await app.GetTestServer().SendAsync(context =>
        {
            context.Connection.RemoteIpAddress = caller is null ? null : IPAddress.Parse(caller);
            context.Request.Scheme = scheme;
            context.Request.Headers["X-Forwarded-For"] = "203.0.113.9";
            context.Request.Headers["X-Forwarded-Proto"] = "https";
        });
        answer.Response.StatusCode.ShouldBe(status);
    }

    [Theory]
    [InlineData("https://sso.example", true)]
    [InlineData("http://127.0.0.1:5001", true)]
    [InlineData("http://sso.example", false)]
    public async Task The_identity_provider_of_the_government_is_asked_by_https(string authority, bool isTaken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration["Authentication:External:Authority"] = authority;
        builder.Configuration["Authentication:External:ClientId"] = "kk-saas";
        builder.Services.AddExternalLogin(builder.Configuration);
        await using var app = builder.Build();
        var options = app.Services.GetRequiredService<IOptionsMonitor<OpenIdConnectOptions>>();
        if (isTaken) options.Get(ExternalLoginSetup.Scheme).Authority.ShouldBe(authority);
        else Should.Throw<InvalidOperationException>(() => options.Get(ExternalLoginSetup.Scheme)).Message.ShouldContain("HTTPS");
    }
}
