using KK.Saas.Core.MultiTenancy;
using KK.Saas.Identity.Application;
using KK.Saas.Identity.Application.Passkeys;
using KK.Saas.Identity.Domain;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Identity.Tests.Passkeys;

/// <summary>Ceremonies between a device and the product at one address; admins need a second factor, as in production.</summary>
public sealed class PasskeyFixture : StrictIdentityFixture
{
    public const string Origin = "https://kk.test";

    /// <summary>A login that was just opened, and its account.</summary>
    public async Task<OpenedSession> LogInAsync(TenantId tenant, string userName, string role) =>
        (await OpenSessionAsync((await CreateAsync(tenant, userName, [role])).UserId))!;

    internal async Task<SoftPasskey> AddAsync(OpenedSession session, string name = "Ponsel")
    {
        var device = new SoftPasskey();
        await AddAsync(session, device, name);
        return device;
    }

    internal Task AddAsync(OpenedSession session, SoftPasskey device, string name = "Ponsel") => AsSessionAsync(session, async s =>
    {
        var offer = await AtAddress(() => Service(s).BeginAsync());
        await AtAddress(async () =>
        {
            await Service(s).AddAsync(name, device.Create(offer.OptionsJson), offer.State);
            return 0;
        });
    });

    public Task<IReadOnlyList<PasskeyItem>> ListAsync(OpenedSession session) =>
        AsSessionAsync(session, async s => (await s.GetRequiredService<IAccountAppService>().GetAsync()).Passkeys);

    public Task RemoveAsync(OpenedSession session, Guid id) => AsSessionAsync(session, s => Service(s).RemoveAsync(id));

    /// <summary>How the product answers a device that answers its challenge; null when nobody comes in.</summary>
    internal async Task<UserSession?> EnterAsync(SoftPasskey device) => await EnterAsync(await OfferAsync(), device.Answer);

    internal Task<UserSession?> EnterAsync(PasskeyOffer offer, Func<string, string> answer) => AsHostAsync(s => AtAddress(async () =>
        await s.GetRequiredService<PasskeyLogin>().CheckAsync(answer(offer.OptionsJson), offer.State) is { } user
            ? await s.GetRequiredService<LoginDesk>().OpenAsync(user, LoginMethod.Passkey, "Tes · Android")
            : null));

    public Task<PasskeyOffer> OfferAsync() => AsHostAsync(s => AtAddress(() => s.GetRequiredService<IPasskeyCeremony>().OfferLoginAsync()));

    internal static IPasskeyAppService Service(IServiceProvider services) => services.GetRequiredService<IPasskeyAppService>();

    internal async Task<T> AtAddress<T>(Func<Task<T>> work)
    {
        Services.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext { Request = { Scheme = "https", Host = new HostString("kk.test") } };
        return await work();
    }
}
