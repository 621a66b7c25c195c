using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Interventions.Domain.Notices;
using KK.Saas.Interventions.Notices;
using KK.Saas.Interventions.Tests.Activities;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Interventions.Tests.Notices;

/// <summary>One after the other, for they move the clock and share the transport.</summary>
public sealed class OutboxTests(ActivityApplication app) : IClassFixture<ActivityApplication>
{
    [Fact]
    public async Task A_message_is_delivered_at_least_once_and_given_up_in_the_end()
    {
        // Nothing is told when the change is not stored.
        await Should.ThrowAsync<BusinessException>(() => app.ReportAsync(app.Input() with { Title = "" }));
        (await app.DeliverAsync()).ShouldBe(0);

        // To the head by mail; the words are general and say where.
        await app.ReportAsync();
        (await app.DeliverAsync()).ShouldBe(1);
        app.Transport.Sent.TryDequeue(out var mail).ShouldBeTrue();
        mail.To.ShouldBe("kadis@city.test");
        mail.Text.ShouldContain("https://kk.test/activities/");
        mail.Text.ShouldNotContain("Penyuluhan");
        (await app.DeliverAsync()).ShouldBe(0);

        // A process that dies after the claim leaves the message to the next one.
        await app.ReportAsync();
        await app.JobAsync(async s =>
        {
            (await s.GetRequiredService<INoticeRepository>().FindDueAsync(Now))!.Begin(Now);
            await s.GetRequiredService<IUnitOfWork>().SaveChangesAsync();
            return true;
        });
        (await app.DeliverAsync()).ShouldBe(0);
        app.Clock.Advance(TimeSpan.FromMinutes(6));
        (await app.DeliverAsync()).ShouldBe(1);
        app.Transport.Sent.Count.ShouldBe(1);
        (await app.NoticesAsync(app.Head)).Count.ShouldBe(2); // no double in the page

        // Two workers at once send one message once.
        await app.ReportAsync();
        await Task.WhenAll(app.DeliverAsync(), app.DeliverAsync());
        app.Transport.Sent.Count.ShouldBe(2);

        // While the server is down it is tried again, later and later, then given up, shown, and tried anew on demand.
        app.Transport.IsDown = true;
        await app.ReportAsync();
        (await app.DeliverAsync()).ShouldBe(1);
        (await app.DeliverAsync()).ShouldBe(0);
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        (await app.DeliverAsync()).ShouldBe(1);
        for (var i = 2; i < OutboxMessage.MaxAttempts; i++)
        {
            app.Clock.Advance(TimeSpan.FromHours(6));
            (await app.DeliverAsync()).ShouldBe(1);
        }

        app.Clock.Advance(TimeSpan.FromDays(1));
        (await app.DeliverAsync()).ShouldBe(0);
        var dead = (await app.CallAsync<IEscalationAppService, EscalationView>(app.Secretary, e => e.GetAsync())).Undelivered.Items.ShouldHaveSingleItem();
        (dead.IsDead, dead.Attempts, dead.Error).ShouldBe((true, OutboxMessage.MaxAttempts, nameof(IOException)));
        app.Transport.IsDown = false;
        await app.DoAsync<IEscalationAppService>(app.Secretary, e => e.RetryAsync());
        (await app.DeliverAsync()).ShouldBe(1);
        app.Transport.Sent.Count.ShouldBe(3);

        // The webhook gets ids and no words.
        app.Transport.Sent.Clear();
        await app.DoAsync<IEscalationAppService>(app.Secretary, e => e.SaveWebhookAsync("https://hooks.example.org/kk", "rahasia-yang-panjang"));
        var id = await app.ReportAsync();
        (await app.DeliverAsync()).ShouldBe(2);
        var body = app.Transport.Sent.Single(m => m.To.StartsWith("https://hooks", StringComparison.Ordinal)).Text;
        body.ShouldContain(id.ToString());
        body.ShouldContain("\"event\":\"ActivityReported\"");
        body.ShouldNotContain("Penyuluhan");
    }

    [Theory]
    [InlineData("http://hooks.example.org/")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://localhost/")]
    [InlineData("https://10.1.2.3/x")]
    [InlineData("https://[::1]/")]
    [InlineData("https://[::ffff:192.168.1.1]/")]
    [InlineData("https://169.254.169.254/latest/meta-data")]
    [InlineData("https://user:pass@hooks.example.org/")]
    [InlineData("ftp://hooks.example.org/")]
    [InlineData("hooks")]
    public async Task A_webhook_never_points_inside(string url) =>
        (await Should.ThrowAsync<BusinessException>(() => app.DoAsync<IEscalationAppService>(app.Secretary, e => e.SaveWebhookAsync(url, "rahasia-yang-panjang")))).Code.ShouldBe("Interventions.Notices:Url");

    private DateTime Now => app.Clock.GetUtcNow().UtcDateTime;
}
