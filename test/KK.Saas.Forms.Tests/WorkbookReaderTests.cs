using System.IO.Compression;
using System.Text;

namespace KK.Saas.Forms.Tests;

public sealed class WorkbookReaderTests
{
    [Fact]
    public void A_small_form_is_read() => TestWorkbook.Good().Read().Form!.Children.Count.ShouldBe(1);

    [Theory]
    [InlineData("type", "begin_repeat")]
    [InlineData("type", "geopoint")]
    [InlineData("type", "select_one nowhere")]
    [InlineData("name", "dua kata")]
    [InlineData("name", "")]
    [InlineData("label::id", "")]
    [InlineData("required", "mungkin")]
    [InlineData("relevant", "${unknown} = 1")]
    [InlineData("constraint", ". >")]
    [InlineData("choice_filter", "x = 1")]
    [InlineData("repeat_count", "3")]
    public void What_the_engine_does_not_carry_is_refused_by_sheet_row_and_column(string column, string value)
    {
        var reading = TestWorkbook.Good().With(column, value).Read();
        reading.Form.ShouldBeNull();
        var problem = reading.Problems.ShouldHaveSingleItem();
        problem.Sheet.ShouldBe("survey");
        problem.Column.ShouldBe(column);
        problem.Row.ShouldBe(column is "choice_filter" or "repeat_count" ? 1 : 2);
        problem.Message.Id.ShouldNotBeEmpty();
    }

    [Fact]
    public void Two_questions_of_one_name_are_refused() => TestWorkbook.Good().Twice().Read().Problems.ShouldHaveSingleItem().Column.ShouldBe("name");

    [Fact]
    public void Calculations_that_read_each_other_are_refused() =>
        TestWorkbook.Good().With("type", "calculate").With("calculation", "${first} + 1").Read().Problems.ShouldHaveSingleItem().Column.ShouldBe("calculation");

    [Fact]
    public void A_file_that_is_no_workbook_is_a_problem_and_not_a_crash()
    {
        Refused(new MemoryStream(Encoding.UTF8.GetBytes("not a workbook")));
        Refused(new MemoryStream());
        var truncated = TestWorkbook.Good().ToStream().ToArray();
        Refused(new MemoryStream(truncated[..(truncated.Length / 2)]));
    }

    [Fact]
    public void A_zip_bomb_is_stopped_by_what_comes_out_of_it()
    {
        var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        using (var part = archive.CreateEntry("xl/media/bomb.bin").Open())
            for (var i = 0; i < 64; i++) part.Write(new byte[1024 * 1024]);
        file.Position = 0;
        file.Length.ShouldBeLessThan(1024 * 1024);
        Refused(file);
    }

    [Fact]
    public void An_xml_entity_is_refused()
    {
        var file = TestWorkbook.Good().ToStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var part = new StreamWriter(archive.CreateEntry("xl/evil.xml").Open());
            part.Write("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>");
        }

        file.Position = 0;
        Refused(file);
    }

    [Fact]
    public void A_file_over_the_size_limit_is_refused() =>
        WorkbookReader.Read(TestWorkbook.Good().ToStream(), new WorkbookLimits(MaxBytes: 100)).Problems.ShouldNotBeEmpty();

    private static void Refused(Stream file)
    {
        var reading = WorkbookReader.Read(file);
        reading.Form.ShouldBeNull();
        reading.Problems.ShouldNotBeEmpty();
    }
}
