using KK.Saas.Core.Areas;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Security;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Families;
using KK.Saas.Forms;
using KK.Saas.Questionnaires.Domain;
using KK.Saas.Scoring;
using KK.Saas.Tenancy;
using KK.Saas.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Questionnaires.Tests;

public sealed class SelfFillTests(SurveyApplication app) : IClassFixture<SurveyApplication>
{
    [Fact]
    public async Task A_head_of_family_answers_once_without_an_account_and_is_scored()
    {
        var family = await app.FamilyAsync(SurveyApplication.SungaiTiung);
        var code = await IssueAsync(family);
        var receipt = await FillAsync(code);
        receipt.ShouldNotBeNull();
        (await app.CallAsync<IScoreAppService, FamilyScore?>(Banjarbaru, s => s.FindAsync(family)))!.IndexTenThousandths.ShouldBe(875_000);
        // Once: the code now shows the receipt, keeps nothing more, and a repeat of the sending stays one.
        (await OpenAsync(code)).ShouldBe(new SelfFillSheet("", "", receipt));
        (await Door().SubmitAsync(code)).Receipt.ShouldBe(receipt);
        (await Door().SaveAnswerAsync(code, "community", "no")).ShouldBeNull();
        (await CountAsync(family)).ShouldBe(1);
    }

    [Fact]
    public async Task The_page_tells_nothing_of_the_family()
    {
        var family = await app.FamilyAsync(SurveyApplication.SungaiTiung);
        await app.CallAsync<IFamilyAppService, FamilySaved>(Banjarbaru, f => f.AddMemberAsync(
            family, Guid.CreateVersion7(), new MemberInput("Siti Aminah", null, Sex.Female, new DateOnly(1950, 2, 3), FamilyRelation.Head, MaritalStatus.Widowed)));
        // The kader began already: what the kader wrote down is not the stranger's to read.
        await app.FillAsync(family, new Dictionary<string, string> { ["consent"] = "yes", ["monthly_income"] = "123456" });
        var sheet = await OpenAsync(await IssueAsync(family));
        AnswerSet.FromJson(sheet.AnswersJson).Select(a => a.Key).ShouldBe(["consent_wording", "poverty_line"]);
        (sheet.FormJson + sheet.AnswersJson).ShouldNotContain(family.ToString());
        (sheet.FormJson + sheet.AnswersJson).ShouldNotContain("Siti");
    }

    [Fact]
    public async Task Unknown_expired_revoked_and_replaced_codes_are_told_apart_by_nothing()
    {
        var expired = await IssueAsync(await app.FamilyAsync(SurveyApplication.SungaiTiung));
        app.Clock.Advance(TimeSpan.FromDays(7));
        var family = await app.FamilyAsync(SurveyApplication.SungaiTiung);
        var replaced = await IssueAsync(family);
        var revoked = await IssueAsync(family);
        await app.CallAsync<ISelfFillCodeAppService, int>(Banjarbaru, async c =>
        {
            await c.RevokeAsync(family);
            return 0;
        });
        foreach (var code in new[] { expired, replaced, revoked, "ABCD-EFGH-JKMN", "", "' or 1=1 --", new string('A', 5000) })
        {
            (await Should.ThrowAsync<BusinessException>(() => OpenAsync(code))).Code.ShouldBe("Questionnaires:CodeInvalid");
            (await Should.ThrowAsync<BusinessException>(() => Door().SubmitAsync(code))).Code.ShouldBe("Questionnaires:CodeInvalid");
            (await Should.ThrowAsync<BusinessException>(() => Door().SaveAnswerAsync(code, "consent", "yes"))).Code.ShouldBe("Questionnaires:CodeInvalid");
        }
    }

    [Fact]
    public async Task A_code_is_read_as_people_write_it()
    {
        var code = await IssueAsync(await app.FamilyAsync(SurveyApplication.SungaiTiung));
        (await OpenAsync(" " + code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal).Replace('0', 'o').Replace('1', 'l'))).Receipt.ShouldBeNull();
    }

    [Fact]
    public async Task Only_the_hash_of_a_code_is_stored_and_the_host_row_names_no_family()
    {
        var family = await app.FamilyAsync(SurveyApplication.SungaiTiung);
        var code = (await IssueAsync(family)).Replace("-", "", StringComparison.Ordinal);
        var stored = await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<SaasDbContext>().Set<SelfFillCode>().SingleAsync(c => c.FamilyId == family));
        stored.CodeHash.ShouldBe(CodeText.Hash(code));
        stored.CodeHash.ShouldNotContain(code, Case.Insensitive);
        var address = await app.AsHostAsync(s => s.GetRequiredService<SaasDbContext>().Set<SelfFillAddress>().SingleAsync(a => a.CodeHash == stored.CodeHash));
        address.Tenant.ShouldBe(Banjarbaru);
        typeof(SelfFillAddress).GetProperties().Select(p => p.Name).ShouldBe([nameof(SelfFillAddress.CodeHash), nameof(SelfFillAddress.Tenant)], ignoreOrder: true);
    }

    [Fact]
    public async Task Two_pages_with_one_code_store_one_submission()
    {
        var family = await app.FamilyAsync(SurveyApplication.SungaiTiung);
        var code = await IssueAsync(family);
        await OpenAsync(code);
        foreach (var (question, value) in SurveyApplication.Widow) await Door().SaveAnswerAsync(code, question, value);
        var receipts = await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ => (await Door().SubmitAsync(code)).Receipt));
        receipts.Distinct().ShouldHaveSingleItem().ShouldNotBeNull();
        (await CountAsync(family)).ShouldBe(1);
    }

    [Fact]
    public async Task A_city_can_switch_self_fill_off()
    {
        var family = await app.FamilyAsync(SurveyApplication.SungaiTiung);
        var code = await IssueAsync(family);
        await SwitchAsync(false);
        (await Should.ThrowAsync<BusinessException>(() => IssueAsync(family))).Code.ShouldBe("Questionnaires:SelfFillOff");
        await Should.ThrowAsync<BusinessException>(() => OpenAsync(code));
        await SwitchAsync(true);
        (await OpenAsync(code)).Receipt.ShouldBeNull();
    }

    [Fact]
    public async Task Codes_are_given_out_for_families_of_the_own_area_by_those_who_may()
    {
        var family = await app.FamilyAsync(SurveyApplication.SungaiTiung);
        await Should.ThrowAsync<EntityNotFoundException>(() => app.CallAsync<ISelfFillCodeAppService, IssuedCode>(Banjarbaru, c => c.IssueAsync(family), AreaScope.Of([SurveyApplication.Cempaka])));
        await Should.ThrowAsync<EntityNotFoundException>(() => app.CallAsync<ISelfFillCodeAppService, IssuedCode>(Banjarmasin, c => c.IssueAsync(family)));
        await Should.ThrowAsync<PermissionDeniedException>(() => app.CallAsync<ISelfFillCodeAppService, IssuedCode>(Banjarbaru, c => c.IssueAsync(family), permissions: []));
    }

    private ISelfFillAppService Door() => app.Services.GetRequiredService<ISelfFillAppService>();

    private Task<SelfFillSheet> OpenAsync(string code) => Door().OpenAsync(code);

    private async Task<string> IssueAsync(Guid family) => (await app.CallAsync<ISelfFillCodeAppService, IssuedCode>(Banjarbaru, c => c.IssueAsync(family))).Code;

    private async Task<string?> FillAsync(string code)
    {
        await OpenAsync(code);
        foreach (var (question, value) in SurveyApplication.Widow) (await Door().SaveAnswerAsync(code, question, value)).ShouldBeNull(question);
        return (await Door().SubmitAsync(code)).Receipt;
    }

    private Task<int> SwitchAsync(bool on) => app.CallAsync<ISettingAppService, int>(Banjarbaru, async s =>
    {
        await s.UpdateAsync(new CitySettings(CountFrom.Submitted, on, ""));
        return 0;
    });

    private Task<int> CountAsync(Guid family) =>
        app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<SaasDbContext>().Set<Submission>().CountAsync(x => x.FamilyId == family));
}
