using System.IO.Compression;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Security;
using KK.Saas.Forms;
using KK.Saas.Questionnaires.Domain;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;
using MiniExcelLibs;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Questionnaires.Tests;

public sealed class InstrumentTests : IAsyncLifetime
{
    private readonly SurveyApplication _app = new();

    [Fact]
    public async Task The_province_uploads_publishes_and_the_next_period_uses_it()
    {
        var former = (await ListAsync()).Single();
        var upload = await UploadAsync(await NextVersionAsync("2027.1"));
        upload.Problems.ShouldBeEmpty();
        upload.Draft!.PublishedAtUtc.ShouldBeNull();
        (await _app.CallAsync<IInstrumentAppService, IReadOnlyList<InstrumentInfo>>(Banjarbaru, i => i.GetListAsync())).Select(i => i.Id).ShouldBe([former.Id]);

        _app.Clock.Advance(TimeSpan.FromHours(1));
        await PublishAsync(upload.Draft.Id);
        (await _app.CallAsync<IPeriodAppService, PeriodInfo>(Banjarbaru, p => p.CreateAsync(2027, "Survei 2027"))).InstrumentId.ShouldBe(upload.Draft.Id);
        (await _app.CallAsync<IInstrumentAppService, IReadOnlyList<InstrumentInfo>>(Banjarbaru, i => i.GetListAsync())).Count.ShouldBe(2);
        // The running period keeps its own.
        (await _app.CallAsync<IPeriodDirectory, PeriodInfo?>(Banjarbaru, p => p.FindCurrentAsync()))!.InstrumentId.ShouldBe(former.Id);
    }

    [Fact]
    public async Task A_draft_is_replaced_and_a_published_version_is_not()
    {
        var first = await UploadAsync(await NextVersionAsync("2027.1"));
        (await UploadAsync(await NextVersionAsync("2027.1"))).Draft!.Id.ShouldBe(first.Draft!.Id);
        await PublishAsync(first.Draft.Id);
        var again = await NextVersionAsync("2027.1");
        (await Should.ThrowAsync<BusinessException>(() => UploadAsync(again))).Code.ShouldBe("Questionnaires:VersionPublished");
    }

    [Fact]
    public async Task What_is_wrong_is_told_by_sheet_row_and_column_and_nothing_is_kept()
    {
        var upload = await UploadAsync(await NextVersionAsync("2027.1", sheets => sheets["indicators"].Single(r => (string?)r["indicator"] == "D2.1.1")["met"] = "${food_enough} = "));
        upload.Draft.ShouldBeNull();
        var problem = upload.Problems.ShouldHaveSingleItem();
        problem.Sheet.ShouldBe("indicators");
        problem.Row.ShouldBeGreaterThan(1);
        problem.Column.ShouldBe("met");
        problem.MessageId.ShouldNotBeEmpty();
        (await ListAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_else_a_workbook_carries_is_not_handed_out_again()
    {
        var content = await NextVersionAsync("2027.1");
        using var file = new MemoryStream();
        file.Write(content);
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        using (var part = archive.CreateEntry("xl/vbaProject.bin").Open())
            part.Write("macro"u8);
        var draft = (await UploadAsync(file.ToArray())).Draft!;
        var given = await _app.AsHostAsync(s => s.GetRequiredService<IInstrumentAppService>().GetWorkbookAsync(draft.Id));
        using var seen = new ZipArchive(new MemoryStream(given));
        seen.Entries.ShouldNotContain(e => e.FullName.Contains("vba", StringComparison.Ordinal));
        FormOf(given).ShouldBe(FormOf(content));
        (await UploadAsync(given)).Problems.ShouldBeEmpty(); // the scoring reads as well
    }

    private static string FormOf(byte[] workbook) => FormJson.Serialize(WorkbookReader.Read(new MemoryStream(workbook)).Form!);

    [Theory]
    [InlineData("not a workbook")]
    [InlineData("")]
    public async Task A_file_that_is_no_workbook_is_refused_with_words(string content)
    {
        var upload = await UploadAsync(System.Text.Encoding.UTF8.GetBytes(content));
        upload.Problems.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_file_beyond_the_limit_is_not_read_to_its_end() =>
        (await Should.ThrowAsync<BusinessException>(() => UploadAsync(new byte[IInstrumentAppService.MaxWorkbookBytes + 1]))).Code.ShouldBe("Questionnaires:WorkbookSize");

    [Fact]
    public async Task A_city_cannot_upload_or_publish()
    {
        await Should.ThrowAsync<PermissionDeniedException>(() => _app.CallAsync<IInstrumentAppService, InstrumentUpload>(Banjarbaru, i => i.UploadAsync(new MemoryStream())));
        var draft = (await UploadAsync(await NextVersionAsync("2027.1"))).Draft!;
        await Should.ThrowAsync<EntityNotFoundException>(() => _app.CallAsync<IInstrumentAppService, byte[]>(Banjarbaru, i => i.GetWorkbookAsync(draft.Id)));
    }

    [Fact]
    public void A_published_instrument_refuses_a_change()
    {
        var instrument = new Instrument(Guid.CreateVersion7(), "f", "1");
        instrument.Publish(DateTime.UnixEpoch);
        Should.Throw<InvalidOperationException>(() => instrument.SetContent("a", "b", [], ""));
    }

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private Task<IReadOnlyList<InstrumentInfo>> ListAsync() => _app.AsHostAsync(s => s.GetRequiredService<IInstrumentAppService>().GetListAsync());

    private Task<InstrumentUpload> UploadAsync(byte[] workbook) => _app.AsHostAsync(s => s.GetRequiredService<IInstrumentAppService>().UploadAsync(new MemoryStream(workbook)));

    private Task PublishAsync(Guid id) => _app.AsHostAsync(async s =>
    {
        await s.GetRequiredService<IInstrumentAppService>().PublishAsync(id);
        return 0;
    });

    /// <summary>The shipped workbook under another version, with one thing changed.</summary>
    private async Task<byte[]> NextVersionAsync(string version, Action<Dictionary<string, List<IDictionary<string, object?>>>>? change = null)
    {
        var id = (await ListAsync()).First(i => i.Version == "2016.1").Id;
        using var shipped = new MemoryStream(await _app.AsHostAsync(s => s.GetRequiredService<IInstrumentAppService>().GetWorkbookAsync(id)));
        var sheets = MiniExcel.GetSheetNames(shipped).ToDictionary(
            name => name,
            name => MiniExcel.Query(shipped, useHeaderRow: true, sheetName: name).Cast<IDictionary<string, object?>>().ToList());
        sheets["settings"][0]["version"] = version;
        change?.Invoke(sheets);
        using var file = new MemoryStream();
        file.SaveAs(sheets.ToDictionary(s => s.Key, s => (object)s.Value));
        return file.ToArray();
    }
}
