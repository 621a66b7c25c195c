using KK.Saas.Core.Application;
using KK.Saas.Core.Areas;
using KK.Saas.Core.Security;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Core.Tests;

public sealed class ApplicationServiceProxyTests
{
    private readonly CurrentUser _user = new();

    [Fact]
    public async Task A_caller_without_the_permission_is_refused_before_anything_runs()
    {
        var log = new List<string>();
        var service = Build(log);
        (await Should.ThrowAsync<PermissionDeniedException>(() => service.ReadAsync())).Permission.ShouldBe("Thing.Read");
        log.ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_call_runs_in_a_scope_of_its_own_that_ends_with_it()
    {
        var log = new List<string>();
        var service = Build(log);
        using var login = _user.Change(UserWith("Thing.Read"));
        var first = await service.ReadAsync();
        var second = await service.ReadAsync();
        second.ShouldNotBe(first);
        log.ShouldBe(["made", "disposed", "made", "disposed"]);
    }

    [Fact]
    public async Task A_method_that_names_no_permission_is_an_error() =>
        await Should.ThrowAsync<InvalidOperationException>(() => Build([]).ForgottenAsync());

    [Fact]
    public async Task A_method_open_to_anonymous_callers_runs_without_a_login() => (await Build([]).OpenAsync()).ShouldBe("open");

    [Fact]
    public async Task An_exception_comes_through_as_it_was_thrown() =>
        await Should.ThrowAsync<FormatException>(() => Build([]).FailAsync());

    [Fact]
    public async Task A_refusal_is_written_once_by_the_outermost_call_after_its_scope_ended()
    {
        var log = new List<string>();
        var service = Build(log);
        using var login = _user.Change(UserWith("Thing.Pass"));
        await Should.ThrowAsync<PermissionDeniedException>(() => service.PassOnAsync(() => service.ReadAsync()));
        log.ShouldBe(["made", "disposed", "Denied Things.PassOn Thing.Read"]);
    }

    [Fact]
    public async Task Nobody_and_other_errors_leave_no_refusal()
    {
        var log = new List<string>();
        await Should.ThrowAsync<PermissionDeniedException>(() => Build(log).ReadAsync());
        using var login = _user.Change(UserWith("Thing.Pass"));
        await Should.ThrowAsync<FormatException>(() => Build(log).FailAsync());
        log.ShouldNotContain(l => l.StartsWith("Denied", StringComparison.Ordinal));
    }

    private IThings Build(List<string> log) => new ServiceCollection()
        .AddSingleton(TimeProvider.System)
        .AddSingleton<MultiTenancy.ICurrentTenant, MultiTenancy.CurrentTenant>()
        .AddSingleton<Auditing.IAuditLog>(new ListedLog(log))
        .AddSingleton<Auditing.RefusalLog>()
        .AddSingleton<ICurrentUser>(_user)
        .AddSingleton<Auditing.ICurrentOperation, Auditing.CurrentOperation>()
        .AddScoped(_ => new Probe(log))
        .AddApplicationService<IThings, Things>()
        .BuildServiceProvider()
        .GetRequiredService<IThings>();

    private static CurrentUserInfo UserWith(string permission) =>
        new(Guid.CreateVersion7(), "a", "A", UserKind.Host, null, [], new HashSet<string> { permission }, AreaScope.None);

    public interface IThings : IApplicationService
    {
        [RequiresPermission("Thing.Read")]
        Task<Guid> ReadAsync();

        [RequiresPermission("Thing.Pass")]
        Task PassOnAsync(Func<Task> next);

        Task ForgottenAsync();

        [AllowAnonymousCaller]
        Task<string> OpenAsync();

        [AllowAnonymousCaller]
        Task FailAsync();
    }

    public sealed class Probe : IDisposable
    {
        private readonly List<string> _log;

        public Probe(List<string> log) => (_log = log).Add("made");

        public Guid Id { get; } = Guid.CreateVersion7();

        public void Dispose() => _log.Add("disposed");
    }

    private sealed class ListedLog(List<string> log) : Auditing.IAuditLog
    {
        public Task RecordAsync(Auditing.AuditAction action, string operation, Guid? subjectId, string? detail, CancellationToken cancellationToken = default)
        {
            log.Add($"{action} {operation} {detail}");
            return Task.CompletedTask;
        }
    }

    public sealed class Things(Probe probe) : IThings
    {
        public Task<Guid> ReadAsync() => Task.FromResult(probe.Id);

        public Task PassOnAsync(Func<Task> next) => probe.Id == Guid.Empty ? Task.CompletedTask : next();

        public Task ForgottenAsync() => Task.CompletedTask;

        public Task<string> OpenAsync() => Task.FromResult("open");

        public Task FailAsync() => throw new FormatException();
    }
}
