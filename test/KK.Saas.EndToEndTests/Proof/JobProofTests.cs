using Hangfire;
using Hangfire.Common;
using Hangfire.Server;
using Hangfire.Storage;
using KK.Saas.AspNetCore.Jobs;
using KK.Saas.Core.Areas;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.EntityFrameworkCore.Auditing;
using KK.Saas.Rollups.Domain;
using KK.Saas.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.EndToEndTests.Proof;

/// <summary>Every job of the product, run for one city while the thread stands in another, and fifty of five cities at once.</summary>
public sealed class JobProofTests(ProductWithoutServer product) : IClassFixture<ProductWithoutServer>
{
    private const int Jobs = 50;
    private static readonly TenantId Bystander = Tenant("63.71");
    private static readonly TenantId[] Named = [.. new[] { "63.72", "63.01", "63.02", "63.03", "63.04" }.Select(Tenant)];

    [Fact]
    public void Every_job_says_for_whom_it_runs_and_every_recurring_one_is_in_the_proof()
    {
        JobMethod.All.Count.ShouldBeGreaterThan(8);
        JobMethod.All.Where(job => job.IsOfHost == job.IsOfTenant).ShouldBeEmpty();
        using var connection = product.Services.GetRequiredService<JobStorage>().GetConnection();
        var recurring = connection.GetRecurringJobs();
        recurring.ShouldNotBeEmpty();
        recurring.Where(r => !JobMethod.All.Any(job => job.Type == r.Job.Type && job.Method == r.Job.Method)).Select(r => r.Id).ShouldBeEmpty();
        GlobalJobFilters.Filters.Select(f => f.Instance).ShouldContain(product.Services.GetRequiredService<TenantJobFilter>());
    }

    [Fact]
    public async Task A_job_touches_its_own_city_alone_also_where_the_thread_stands_in_another()
    {
        await MarkAsync([Bystander, .. Named]);
        var count = new ProofCount();
        foreach (var job in JobMethod.All)
        {
            var before = await TenantSnapshot.TakeAsync(product.Services, Bystander, withRenewed: true);
            using (product.Services.GetRequiredService<ICurrentTenant>().Change(Bystander)) await RunAsync(job.For(job.IsOfTenant ? Named[0] : null), count);
            (await TenantSnapshot.TakeAsync(product.Services, Bystander, withRenewed: true)).ShouldBe(before, ignoreOrder: true, job.ToString());
        }

        (await MarksAsync(Named[0])).ShouldBe(0); // the proof can fail: the work was done
        (await MarksAsync(Bystander)).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_job_that_names_nobody_does_not_start()
    {
        using var ambient = product.Services.GetRequiredService<ICurrentTenant>().Change(Bystander);
        var nameless = new Job(typeof(ProbeJob), typeof(ProbeJob).GetMethod(nameof(ProbeJob.RunForNobodyAsync)), CancellationToken.None);
        foreach (var job in JobMethod.All.Where(j => j.IsOfTenant).Select(j => j.For(null)).Append(nameless))
            await Should.ThrowAsync<TenantRequiredException>(() => RunAsync(job, new ProofCount()), job.ToString());
    }

    [Fact]
    public async Task Fifty_jobs_of_five_cities_at_once_each_stay_at_home()
    {
        await MarkAsync([Bystander, .. Named]);
        var before = await TenantSnapshot.TakeAsync(product.Services, Bystander, withRenewed: true);
        var probe = new JobMethod(typeof(ProbeJob), typeof(ProbeJob).GetMethod(nameof(ProbeJob.RunAsync))!);
        var ofTenants = JobMethod.All.Where(j => j.IsOfTenant).ToList();
        var count = new ProofCount();
        await Parallel.ForEachAsync(Enumerable.Range(0, Jobs), new ParallelOptions { MaxDegreeOfParallelism = 6 }, async (number, _) =>
        {
            var tenant = Named[number % Named.Length];
            using var ambient = product.Services.GetRequiredService<ICurrentTenant>().Change(Named[(number + 1) % Named.Length]);
            (await RunAsync(probe.For(tenant), count)).ShouldBe(true, $"job {number}");
            await RunAsync(ofTenants[number / Named.Length % ofTenants.Count].For(tenant), count);
        });
        foreach (var tenant in Named) (await MarksAsync(tenant)).ShouldBe(0);
        (await TenantSnapshot.TakeAsync(product.Services, Bystander, withRenewed: true)).ShouldBe(before, ignoreOrder: true);
        // A log that is sealed while it is checked is whole all the same.
        await EachAsync(Named, async context => (await context.Set<AuditEntry>().Where(e => e.Operation == "Audit.Verify").Select(e => e.Detail).ToListAsync()).ShouldAllBe(d => d.EndsWith("whole")));
        count.Print($"{JobMethod.All.Count} kinds of jobs × {Named.Length} cities");
    }

    private static TenantId Tenant(string code) => TenantId.ForRegion(RegionCode.Parse(code));

    /// <summary>As a worker of the job server does, on a thread of its own.</summary>
    private Task<object?> RunAsync(Job job, ProofCount count) => Task.Run<object?>(() =>
    {
        count.Ran();
        var services = product.Services;
        var storage = services.GetRequiredService<JobStorage>();
        using var connection = storage.GetConnection();
        var performer = new BackgroundJobPerformer(new JobFilterCollection { services.GetRequiredService<TenantJobFilter>() }, services.GetRequiredService<JobActivator>());
        try
        {
            return performer.Perform(new PerformContext(storage, connection, new BackgroundJob($"{EntityId.New()}", job, TimeProvider.System.GetUtcNow().UtcDateTime), new JobCancellationToken(false)));
        }
        catch (JobPerformanceException failed)
        {
            throw failed.InnerException!;
        }
    });

    private Task MarkAsync(IEnumerable<TenantId> tenants) => EachAsync(tenants, async context =>
    {
        context.Add(new DirtyVillage(context.RequiredTenantId, EntityId.New(), PeriodId.New(), SurveyApplication.SungaiTiung));
        await context.SaveChangesAsync();
    });

    private async Task<int> MarksAsync(TenantId tenant)
    {
        var marks = 0;
        await EachAsync([tenant], async context => marks = await context.Set<DirtyVillage>().CountAsync());
        return marks;
    }

    private async Task EachAsync(IEnumerable<TenantId> tenants, Func<SaasDbContext, Task> work)
    {
        using var area = product.Services.GetRequiredService<ICurrentArea>().Change(AreaScope.All);
        foreach (var tenant in tenants)
        {
            using var current = product.Services.GetRequiredService<ICurrentTenant>().Change(tenant);
            await using var scope = product.Services.CreateAsyncScope();
            await work(scope.ServiceProvider.GetRequiredService<SaasDbContext>());
        }
    }
}
