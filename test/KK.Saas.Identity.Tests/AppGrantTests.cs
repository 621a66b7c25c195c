using KK.Saas.Core.Auditing;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Security;
using KK.Saas.Identity.EntityFrameworkCore.OpenId;
using Microsoft.Extensions.DependencyInjection;
using OpenIddict.Abstractions;
using static KK.Saas.TestBase.SaasTestApplication;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace KK.Saas.Identity.Tests;

/// <summary>What apps hold of an account: seen and withdrawn by its owner alone.</summary>
public sealed class AppGrantTests(IdentityFixture app) : IClassFixture<IdentityFixture>
{
    [Fact]
    public async Task The_owner_sees_what_is_still_good_and_withdraws_it_and_nobody_else_does()
    {
        var (owner, other) = (await LogInAsync("aplikasi.satu"), await LogInAsync("aplikasi.dua"));
        await GrantAsync(owner.UserId, "lama", app.Clock.GetUtcNow().AddMinutes(-1));
        var id = await GrantAsync(owner.UserId, "baru", app.Clock.GetUtcNow().AddHours(1));
        var seen = (await ListAsync(owner)).ShouldHaveSingleItem();
        (seen.Id, seen.App, seen.EndsAt).ShouldBe((id, "baru", app.Clock.GetUtcNow().UtcDateTime.AddHours(1)));
        seen.Scopes.ShouldBe(["figures", "offline_access"]);
        (await ListAsync(other)).ShouldBeEmpty();
        await Should.ThrowAsync<EntityNotFoundException>(() => WithdrawAsync(other, id));
        (await ListAsync(owner)).ShouldHaveSingleItem();
        await WithdrawAsync(owner, id);
        (await ListAsync(owner)).ShouldBeEmpty();
        var log = await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IAuditAppService>().SearchAsync(new AuditSearch(SubjectId: id, Action: AuditAction.Change)));
        log.Items.ShouldHaveSingleItem().UserName.ShouldBe("aplikasi.satu");
    }

    private async Task<OpenedSession> LogInAsync(string userName) =>
        (await app.OpenSessionAsync((await app.CreateAsync(Banjarbaru, userName, [RoleNames.Leader])).UserId))!;

    private Task<IReadOnlyList<AppGrantItem>> ListAsync(OpenedSession session) => app.AsSessionAsync(session, s => s.GetRequiredService<IAppGrantAppService>().GetListAsync());

    private Task WithdrawAsync(OpenedSession session, Guid id) => app.AsSessionAsync(session, s => s.GetRequiredService<IAppGrantAppService>().WithdrawAsync(id));

    private async Task<Guid> GrantAsync(Guid userId, string title, DateTimeOffset endsAt)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var client = (OidcApplication)await services.GetRequiredService<IOpenIddictApplicationManager>()
            .CreateAsync(new OpenIddictApplicationDescriptor { ClientId = title, DisplayName = title, ClientType = ClientTypes.Public });
        var descriptor = new OpenIddictAuthorizationDescriptor
        {
            ApplicationId = client.Id.ToString(), CreationDate = app.Clock.GetUtcNow(), Status = Statuses.Valid, Subject = userId.ToString(), Type = AuthorizationTypes.AdHoc,
        };
        descriptor.Scopes.UnionWith(["figures", "offline_access"]);
        var grant = (OidcAuthorization)await services.GetRequiredService<IOpenIddictAuthorizationManager>().CreateAsync(descriptor);
        await services.GetRequiredService<IOpenIddictTokenManager>().CreateAsync(new OpenIddictTokenDescriptor
        {
            ApplicationId = client.Id.ToString(), AuthorizationId = grant.Id.ToString(), CreationDate = app.Clock.GetUtcNow(), ExpirationDate = endsAt,
            Status = Statuses.Valid, Subject = userId.ToString(), Type = TokenTypeHints.RefreshToken,
        });
        return grant.Id;
    }
}
