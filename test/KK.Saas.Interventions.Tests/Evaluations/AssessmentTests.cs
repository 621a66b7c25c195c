using KK.Saas.Core.Areas;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Evaluations;
using KK.Saas.Interventions.Loci;
using static KK.Saas.TestBase.SaasTestApplication;
using static KK.Saas.TestBase.SurveyApplication;

namespace KK.Saas.Interventions.Tests.Evaluations;

public sealed class AssessmentTests(EvaluationApplication app) : IClassFixture<EvaluationApplication>
{
    private static readonly AssessmentCriterion[] Criteria = [new(EntityId.New(), "Pendataan", 1, 5), new(EntityId.New(), "Rencana aksi", 3, 10)];

    [Fact]
    public async Task A_locus_is_published_assessed_and_read_by_its_city_alone()
    {
        var year = new FiscalYear(2051);
        var (own, foreign) = (await app.LocusAsync(SungaiTiung, year: year), await app.LocusAsync(RegionCode.Parse("63.71.01.1001"), Banjarmasin, year));
        await app.LocusAsync(Cempaka, year: year, state: LocusState.Proposed);
        await app.DoAsync(e => e.PublishLociAsync(year));
        await app.DoAsync(e => e.PublishLociAsync(year)); // sent twice
        await app.DoAsync(e => e.PublishLociAsync(year), tenant: Banjarmasin);
        await app.DoAsync(e => e.PublishLociAsync(year), area: AreaScope.Of([Cempaka])); // sees no locus, takes none away
        var list = (await app.ProvinceAsync(a => a.GetListAsync())).Where(l => l.Year == year).ToList();
        list.Select(l => (l.Village, l.IsFinal, l.HasForm)).ShouldBe([(foreign.Region, (bool?)null, false), (own.Region, null, false)]);

        var id = list[1].Id;
        (await BrokenAsync(id, Input(isFinal: false))).ShouldBe("NoForm");
        var form = EntityId.New();
        await app.ProvinceAsync(a => a.SaveFormAsync(form, new AssessmentFormInput("Formulir 2051", 2051, Criteria)));
        (await BrokenAsync(id, Input(isFinal: true, second: null))).ShouldBe("Incomplete");
        (await BrokenAsync(id, Input(isFinal: false, second: 11))).ShouldBe("Score");
        (await BrokenAsync(id, Input(isFinal: false) with { VisitedBy = "" })).ShouldBe("Visit");
        (await BrokenAsync(id, Input(isFinal: false) with { VisitDay = Wita.Today(app.Clock).AddDays(1) })).ShouldBe("Visit");
        await app.ProvinceAsync(a => a.SaveAsync(id, Input(isFinal: false, second: null)));
        (await BrokenAsync(id, Input(isFinal: false))).ShouldBe("ChangedMeanwhile");
        (await app.ProvinceAsync(a => a.GetAsync(id))).Locus.Percent.ShouldBeNull();

        // A draft is not the city's.
        (await app.ReadAsync(e => e.GetAsync(own.Id))).Assessment.ShouldBeNull();
        (await Should.ThrowAsync<BusinessException>(() => app.DoAsync(e => e.TakeOverAssessmentAsync(own.Id)))).Code.ShouldEndWith(":NotAssessed");

        await app.ProvinceAsync(a => a.SaveAsync(id, Input(isFinal: true) with { Version = 1 }));
        (await BrokenAsync(id, Input(isFinal: false) with { Version = 2 })).ShouldBe("Final");
        var read = (await app.ReadAsync(e => e.GetAsync(own.Id))).Assessment!;
        // (1 × 4/5 + 3 × 5/10) / 4 = 57.5%.
        (read.FormTitle, read.VisitedBy, read.Percent).ShouldBe(("Formulir 2051", "Tim DP3A", 57.5m));
        read.Lines.ShouldBe([new AssessmentLine("Pendataan", 1, 4, 5, "baik"), new AssessmentLine("Rencana aksi", 3, 5, 10, "")]);
        (await app.ReadAsync(e => e.GetAsync(own.Id), permissions: [InterventionsPermissions.ReadEvaluation])).Assessment.ShouldBeNull();

        // Nobody else's: not by the id, not by a locus in the same year.
        await Should.ThrowAsync<EntityNotFoundException>(() => app.ReadAsync(e => e.GetAsync(own.Id), tenant: Banjarmasin));
        await Should.ThrowAsync<EntityNotFoundException>(() => app.DoAsync(e => e.TakeOverAssessmentAsync(own.Id), tenant: Banjarmasin));
        (await app.ReadAsync(e => e.GetAsync(foreign.Id), tenant: Banjarmasin)).Assessment.ShouldBeNull();
        (await app.ReadAsync(e => e.GetYearAsync(year), tenant: Banjarmasin)).Loci.ShouldAllBe(l => l.Evaluation.Assessment == null);
        // Not even by a locus that claims another city's kelurahan: the assessment stays behind the city's own border.
        var claimed = await app.LocusAsync(SungaiTiung, Banjarmasin, year);
        (await app.ReadAsync(e => e.GetAsync(claimed.Id), tenant: Banjarmasin)).Assessment.ShouldBeNull();

        await app.DoAsync(e => e.TakeOverAssessmentAsync(own.Id));
        (await app.ReadAsync(e => e.GetAsync(own.Id))).State.ShouldBe(LocusState.Assessed);
        (await Should.ThrowAsync<BusinessException>(() => app.ProvinceAsync(a => a.SaveFormAsync(form, new AssessmentFormInput("Lain", 2051, Criteria))))).Code.ShouldEndWith(":FormInUse");
    }

    [Fact]
    public async Task Each_side_has_its_own_services()
    {
        await Should.ThrowAsync<PermissionDeniedException>(() => app.CallAsync<IAssessmentAppService, IReadOnlyList<AssessmentListItem>>(Banjarbaru, a => a.GetListAsync()));
        await Should.ThrowAsync<PermissionDeniedException>(() => app.CallAsync<IAssessmentAppService, bool>(Banjarbaru, async a =>
        {
            await a.SaveAsync(EntityId.New(), Input(isFinal: true));
            return true;
        }));
        await Should.ThrowAsync<PermissionDeniedException>(() => app.AsHostAsync(s => Get<IEvaluationAppService>(s).GetYearAsync()));
        await Should.ThrowAsync<PermissionDeniedException>(() => app.ProvinceAsync(
            a => a.SaveFormAsync(EntityId.New(), new AssessmentFormInput("Formulir", 2040, Criteria)), [InterventionsPermissions.Assess]));
        await Should.ThrowAsync<EntityNotFoundException>(() => app.ProvinceAsync(a => a.GetAsync(EntityId.New())));
    }

    [Fact]
    public async Task A_form_is_one_a_year_with_good_criteria()
    {
        await app.ProvinceAsync(a => a.SaveFormAsync(EntityId.New(), new AssessmentFormInput("Formulir", 2041, Criteria)));
        (await FormBrokenAsync(new("Formulir", 2041, Criteria))).ShouldBe("FormExists");
        (await FormBrokenAsync(new("F", 2042, Criteria))).ShouldBe("Form");
        (await FormBrokenAsync(new("Formulir", 1, Criteria))).ShouldBe("Form");
        (await FormBrokenAsync(new("Formulir", 2042, []))).ShouldBe("Criterion");
        (await FormBrokenAsync(new("Formulir", 2042, [Criteria[0] with { Maximum = 0 }]))).ShouldBe("Criterion");
        (await FormBrokenAsync(new("Formulir", 2042, [Criteria[0], Criteria[0]]))).ShouldBe("Criterion");
    }

    private static T Get<T>(IServiceProvider services)
        where T : notnull => (T)services.GetService(typeof(T))!;

    private AssessmentInput Input(bool isFinal, int? second = 5) => new(
        Wita.Today(app.Clock), "Tim DP3A", "Dasawisma aktif", [new(Criteria[0].Id, 4, "baik"), new(Criteria[1].Id, second, "")], isFinal, 0);

    private async Task<string> BrokenAsync(Guid id, AssessmentInput input) =>
        (await Should.ThrowAsync<BusinessException>(() => app.ProvinceAsync(a => a.SaveAsync(id, input)))).Code.Split(':')[1];

    private async Task<string> FormBrokenAsync(AssessmentFormInput input) =>
        (await Should.ThrowAsync<BusinessException>(() => app.ProvinceAsync(a => a.SaveFormAsync(EntityId.New(), input)))).Code.Split(':')[1];
}
