using System.Data.Common;
using KK.Saas.Core.Auditing;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.EntityFrameworkCore.Auditing;
using KK.Saas.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Identity.Tests;

public sealed class AuditChainTests(IdentityFixture app) : IClassFixture<IdentityFixture>
{
    [Fact]
    public async Task A_change_is_written_with_who_did_what_to_which_fields_and_no_value()
    {
        var made = await app.CreateAsync(Banjarbaru, "jejak.satu", [RoleNames.Leader]);
        await app.AsTenantAsync(Banjarbaru, async s =>
        {
            await s.GetRequiredService<IUserAppService>().UpdateAsync(made.UserId, new UpdateUserInput("Nama Rahasia", [RoleNames.Leader], []));
            return 0;
        });
        var entry = (await SearchAsync(Banjarbaru, new AuditSearch(SubjectId: made.UserId))).Items.ShouldHaveSingleItem();
        entry.Operation.ShouldBe("User.Update");
        entry.Action.ShouldBe(AuditAction.Change);
        entry.UserName.ShouldBe("test");
        entry.Detail.ShouldContain("DisplayName");
        entry.Detail.ShouldNotContain("Rahasia");
    }

    [Fact]
    public async Task A_refused_change_leaves_no_entry_and_a_shown_account_leaves_one()
    {
        var made = await app.CreateAsync(Banjarbaru, "jejak.dua", [RoleNames.Leader]);
        await Should.ThrowAsync<Core.Errors.BusinessException>(() => app.AsTenantAsync(Banjarbaru, async s =>
        {
            await s.GetRequiredService<IUserAppService>().UpdateAsync(made.UserId, new UpdateUserInput("", [RoleNames.Leader], []));
            return 0;
        }));
        (await SearchAsync(Banjarbaru, new AuditSearch(SubjectId: made.UserId))).Items.ShouldBeEmpty();
        await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IUserAppService>().GetAsync(made.UserId));
        (await SearchAsync(Banjarbaru, new AuditSearch(SubjectId: made.UserId, Action: AuditAction.Read))).Items.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_city_sees_its_own_log_and_the_province_that_of_the_province()
    {
        var made = await app.CreateAsync(Banjarmasin, "jejak.banjarmasin", [RoleNames.Leader]);
        await app.AsTenantAsync(Banjarmasin, s => s.GetRequiredService<IUserAppService>().GetAsync(made.UserId));
        (await SearchAsync(Banjarbaru, new AuditSearch(SubjectId: made.UserId))).Items.ShouldBeEmpty();
        (await app.AsHostAsync(s => s.GetRequiredService<IAuditAppService>().SearchAsync(new AuditSearch(SubjectId: made.UserId)))).Items.ShouldBeEmpty();
        await app.AsHostAsync(async s =>
        {
            await s.GetRequiredService<Tenancy.ITenantAppService>().RenameAsync(Banjarmasin, "Banjarmasin Kota");
            return 0;
        });
        (await app.AsHostAsync(s => s.GetRequiredService<IAuditAppService>().SearchAsync(new AuditSearch(SubjectId: Banjarmasin.Value)))).Items.ShouldNotBeEmpty();
        (await SearchAsync(Banjarmasin, new AuditSearch(SubjectId: Banjarmasin.Value))).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Sealed_batches_follow_each_other_and_are_whole()
    {
        var tenant = Tenant("63.03");
        await WriteAsync(tenant, 3);
        (await SealAsync(tenant)).ShouldBe(3);
        await WriteAsync(tenant, AuditSealer.BatchSize + 2);
        (await SealAsync(tenant)).ShouldBe(AuditSealer.BatchSize + 2);
        (await SealAsync(tenant)).ShouldBe(0);
        (await VerifyAsync(tenant)).ShouldBe(new AuditVerification(3, AuditSealer.BatchSize + 5, null));
    }

    [Fact]
    public async Task Many_sealers_at_once_make_one_chain()
    {
        var tenant = Tenant("63.04");
        for (var round = 1; round <= 8; round++)
        {
            await WriteAsync(tenant, 20);
            var counts = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => SealAsync(tenant))));
            counts.Sum().ShouldBe(20);
            var result = await VerifyAsync(tenant);
            result.Problem.ShouldBeNull();
            result.Entries.ShouldBe(20 * round);
        }
    }

    [Theory]
    [InlineData("63.05", "UPDATE audit_entries SET detail = 'x' WHERE batch = 1 AND {0}", "was changed")]
    [InlineData("63.06", "DELETE FROM audit_entries WHERE batch = 1 AND {0}", "are there")]
    [InlineData("63.07", "DELETE FROM audit_batches WHERE sequence = 1 AND {0}", "is missing")]
    [InlineData("63.08", "UPDATE audit_batches SET hash = previous_hash WHERE sequence = 1 AND {0}", "was changed")]
    public async Task Whoever_changes_the_database_behind_the_product_is_found(string city, string attack, string found)
    {
        var tenant = Tenant(city);
        await WriteAsync(tenant, 3);
        await SealAsync(tenant);
        await WriteAsync(tenant, 3);
        await SealAsync(tenant);
        (await VerifyAsync(tenant)).Problem.ShouldBeNull();
        await RawSql.AsOwnerAsync(app, string.Format(System.Globalization.CultureInfo.InvariantCulture, attack, RawSql.OfTenant(tenant)));
        (await VerifyAsync(tenant)).Problem.ShouldNotBeNull().ShouldContain(found);
    }

    [Fact]
    public async Task A_chain_that_is_computed_anew_without_the_master_key_is_found()
    {
        var tenant = Tenant("63.09");
        await WriteAsync(tenant, 2);
        await SealAsync(tenant);
        var (one, other) = (tenant, Tenant("63.10"));
        await WriteAsync(other, 2);
        await SealAsync(other);
        // The seal of another log is the best that somebody without the master key can put there.
        var seal = await app.AsTenantAsync(other, async s => (await s.GetRequiredService<AuditBook>().LastBatchAsync())!.Seal);
        await app.AsTenantAsync(one, async s =>
        {
            var context = s.GetRequiredService<SaasDbContext>();
            (await context.Set<AuditBatch>().SingleAsync()).SealAgain(seal);
            return await context.SaveChangesAsync();
        });
        (await VerifyAsync(one)).Problem.ShouldNotBeNull().ShouldContain("does not open");
    }

    [Theory]
    [InlineData("UPDATE audit_entries SET detail = 'x'")]
    [InlineData("DELETE FROM audit_entries")]
    [InlineData("DELETE FROM audit_batches")]
    [InlineData("UPDATE audit_batches SET hash = 'x'")]
    [InlineData("DELETE FROM host_audit_entries")]
    public async Task The_application_may_only_add(string attack)
    {
        await WriteAsync(Banjarbaru, 1);
        await SealAsync(Banjarbaru);
        await app.AsHostAsync(async s =>
        {
            await s.GetRequiredService<IAuditLog>().RecordAsync(AuditAction.Read, "Test.Host", null, null);
            return 0;
        });
        await Should.ThrowAsync<DbException>(() => app.AsTenantAsync(Banjarbaru, async s =>
        {
            var context = s.GetRequiredService<SaasDbContext>();
            await context.Database.OpenConnectionAsync();
            await using var command = context.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // A constant of the test.
            command.CommandText = attack;
#pragma warning restore CA2100
            // SQLite's trigger speaks for each row; PostgreSQL refuses the statement itself.
            return await command.ExecuteNonQueryAsync();
        }));
    }

    [Fact]
    public async Task A_number_in_a_reason_is_taken_out()
    {
        await app.AsTenantAsync(Banjarbaru, async s =>
        {
            await s.GetRequiredService<IAuditLog>().RecordAsync(AuditAction.Reveal, "Test.Reason", null, "warga 6372 0301.0190-0001 minta");
            return 0;
        });
        var entry = (await SearchAsync(Banjarbaru, new AuditSearch(Action: AuditAction.Reveal))).Items.First(i => i.Operation == "Test.Reason");
        entry.Detail.ShouldBe("warga ******** minta");
    }

    [Fact]
    public async Task The_log_is_paged_narrowed_and_exported_without_formulas()
    {
        var tenant = Tenant("63.11");
        await WriteAsync(tenant, 60);
        await app.AsTenantAsync(tenant, async s =>
        {
            await s.GetRequiredService<IAuditLog>().RecordAsync(AuditAction.Change, "Test.Formula", null, "=1+1");
            return 0;
        });
        var first = await SearchAsync(tenant, new AuditSearch());
        first.Items.Count.ShouldBe(50);
        var second = await SearchAsync(tenant, new AuditSearch(Page: first.Links.Next));
        second.Items.Count.ShouldBe(11);
        second.Links.Next.ShouldBeNull();
        first.Items.Concat(second.Items).Select(i => i.Id).Distinct().Count().ShouldBe(61);
        (await SearchAsync(tenant, new AuditSearch(UserName: "nobody"))).Items.ShouldBeEmpty();
        var day = Core.Time.Wita.Today(app.Clock);
        (await SearchAsync(tenant, new AuditSearch(From: day, To: day))).Items.Count.ShouldBe(50);
        (await SearchAsync(tenant, new AuditSearch(To: day.AddDays(-1)))).Items.ShouldBeEmpty();
        var csv = System.Text.Encoding.UTF8.GetString(await app.AsTenantAsync(tenant, s => s.GetRequiredService<IAuditAppService>().ExportAsync(new AuditSearch())));
        csv.ShouldContain(";'=1+1;");
        (await SearchAsync(tenant, new AuditSearch(Action: AuditAction.Export))).Items.ShouldHaveSingleItem().Operation.ShouldBe("Audit.Export");
    }

    [Fact]
    public async Task Who_lacks_the_permission_reads_no_log() => await Should.ThrowAsync<PermissionDeniedException>(() => app.AsTenantAsync(
        Banjarbaru, s => s.GetRequiredService<IAuditAppService>().SearchAsync(new AuditSearch()), [IdentityPermissions.ReadUsers]));

    private static TenantId Tenant(string code) => TenantId.ForRegion(RegionCode.Parse(code));

    private Task<AuditList> SearchAsync(TenantId tenant, AuditSearch search) =>
        app.AsTenantAsync(tenant, s => s.GetRequiredService<IAuditAppService>().SearchAsync(search));

    private Task<int> SealAsync(TenantId tenant) => app.AsTenantAsync(tenant, s => s.GetRequiredService<AuditSealer>().SealAsync());

    private Task<AuditVerification> VerifyAsync(TenantId tenant) => app.AsTenantAsync(tenant, s => s.GetRequiredService<IAuditVerifier>().VerifyAsync());

    private Task WriteAsync(TenantId tenant, int count) => app.AsTenantAsync(tenant, async s =>
    {
        var context = s.GetRequiredService<SaasDbContext>();
        for (var i = 0; i < count; i++) context.Add(new AuditEntry(tenant, AuditFact.Of(AuditAction.Read, "Test.Write", null, $"no {i}", null, app.Clock.GetUtcNow())));
        return await context.SaveChangesAsync();
    });
}
