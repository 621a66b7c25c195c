using MiniExcelLibs;

namespace KK.Saas.Forms.Tests;

/// <summary>A small workbook with one question, to be broken in one place.</summary>
internal sealed class TestWorkbook
{
    private readonly Dictionary<string, object> _question = new()
    {
        ["type"] = "integer", ["name"] = "first", ["label::id"] = "Satu", ["label::en"] = "One", ["required"] = "yes", ["relevant"] = "",
        ["constraint"] = "", ["calculation"] = "", ["choice_filter"] = "", ["repeat_count"] = "",
    };

    private bool _twice;

    public static TestWorkbook Good() => new();

    public TestWorkbook With(string column, string value)
    {
        _question[column] = value;
        return this;
    }

    public TestWorkbook Twice()
    {
        _twice = true;
        return this;
    }

    public MemoryStream ToStream()
    {
        var sheets = new Dictionary<string, object>
        {
            ["survey"] = _twice ? new[] { _question, _question } : new[] { _question },
            ["choices"] = new[] { new Dictionary<string, object> { ["list_name"] = "yes_no", ["name"] = "yes", ["label::id"] = "Ya", ["label::en"] = "Yes" } },
            ["settings"] = new[] { new Dictionary<string, object> { ["form_id"] = "test", ["version"] = "1", ["form_title::id"] = "Uji", ["form_title::en"] = "Test" } },
        };
        var file = new MemoryStream();
        file.SaveAs(sheets);
        file.Position = 0;
        return file;
    }

    public WorkbookReading Read() => WorkbookReader.Read(ToStream());
}
