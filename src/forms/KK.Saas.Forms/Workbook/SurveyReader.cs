using System.Text.RegularExpressions;

namespace KK.Saas.Forms;

/// <summary>Builds the form from the sheets survey, choices and settings, and says what it cannot read by sheet, row and column.</summary>
internal sealed partial class SurveyReader(IReadOnlyList<WorkbookSheet> sheets, List<WorkbookProblem> problems)
{
    private static readonly Dictionary<string, QuestionType> Types = new(StringComparer.Ordinal)
    {
        ["text"] = QuestionType.Text,
        ["integer"] = QuestionType.Integer,
        ["decimal"] = QuestionType.Decimal,
        ["date"] = QuestionType.Date,
        ["select_one"] = QuestionType.SelectOne,
        ["select_multiple"] = QuestionType.SelectMultiple,
        ["note"] = QuestionType.Note,
        ["calculate"] = QuestionType.Calculate,
        ["hidden"] = QuestionType.Hidden,
        ["acknowledge"] = QuestionType.Acknowledge,
    };

    private readonly Dictionary<string, int> _rowOfNode = new(StringComparer.Ordinal);
    private Dictionary<string, List<Choice>> _choices = [];

    public FormDefinition? Read()
    {
        var survey = Sheet("survey", SurveyColumns.Survey);
        var choices = Sheet("choices", SurveyColumns.Choices);
        var settings = Sheet("settings", SurveyColumns.Settings);
        if (survey is null || choices is null || settings is null) return null;
        _choices = ReadChoices(choices);
        var children = ReadNodes(survey);
        var head = settings.Rows.Count > 0 ? settings.Rows[0] : null;
        if (head is null || head["form_id"].Length == 0 || head["version"].Length == 0)
        {
            Problem("settings", head?.Number ?? 2, "form_id", "Isi form_id dan version.", "Give form_id and version.");
            return null;
        }

        var form = new FormDefinition(head["form_id"], head["version"], new LocalizedText(head["form_title::id"], head["form_title::en"]), children);
        return problems.Count == 0 && Compiles(form) ? form : null;
    }

    private WorkbookSheet? Sheet(string name, IReadOnlyList<string> known)
    {
        if (sheets.FirstOrDefault(s => s.Name == name) is not { } sheet)
        {
            Problem(name, 0, "", $"Lembar '{name}' tidak ada.", $"The sheet '{name}' is missing.");
            return null;
        }

        foreach (var column in sheet.Columns.Where(c => !known.Contains(c) && sheet.Rows.Any(r => r[c].Length > 0)))
            Problem(name, 1, column, "Kolom ini tidak didukung; hapus isinya.", "This column is not supported; clear it.");
        return sheet;
    }

    private Dictionary<string, List<Choice>> ReadChoices(WorkbookSheet sheet)
    {
        var lists = new Dictionary<string, List<Choice>>(StringComparer.Ordinal);
        foreach (var row in sheet.Rows)
        {
            var list = lists.TryGetValue(row["list_name"], out var known) ? known : lists[row["list_name"]] = [];
            if (row["list_name"].Length == 0 || !NamePattern().IsMatch(row["name"].Length > 0 && char.IsAsciiDigit(row["name"][0]) ? "_" + row["name"] : row["name"]))
                Problem("choices", row.Number, "name", "Isi list_name dan nama pilihan tanpa spasi.", "Give list_name and a choice name without spaces.");
            else if (list.Any(c => c.Name == row["name"]))
                Problem("choices", row.Number, "name", $"Pilihan '{row["name"]}' ada dua kali.", $"The choice '{row["name"]}' stands twice.");
            else list.Add(new Choice(row["name"], new LocalizedText(row["label::id"], row["label::en"])));
        }

        return lists;
    }

    private List<FormNode> ReadNodes(WorkbookSheet sheet)
    {
        var open = new Stack<(WorkbookRow? Row, List<FormNode> Children)>([(null, [])]);
        foreach (var row in sheet.Rows)
        {
            var type = row["type"].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var word = type.FirstOrDefault() switch { "begin" or "end" when type.Length == 2 => $"{type[0]}_{type[1]}", var other => other ?? "" };
            if (word == "begin_group") open.Push((CheckName(row), []));
            else if (word == "end_group") Close(open, row);
            else if (Types.TryGetValue(word, out var known)) open.Peek().Children.Add(ReadQuestion(CheckName(row), known, type));
            else Problem("survey", row.Number, "type", $"Jenis '{row["type"]}' tidak didukung.", $"The type '{row["type"]}' is not supported.");
        }

        if (open.Count > 1) Problem("survey", open.Peek().Row!.Number, "type", "Grup ini tidak ditutup dengan end_group.", "This group is never closed by end_group.");
        return open.Last().Children;
    }

    private void Close(Stack<(WorkbookRow? Row, List<FormNode> Children)> open, WorkbookRow row)
    {
        if (open.Count == 1)
        {
            Problem("survey", row.Number, "type", "end_group tanpa begin_group.", "end_group without begin_group.");
            return;
        }

        var (begin, children) = open.Pop();
        open.Peek().Children.Add(new FormGroup(begin!["name"], children, Label(begin, "label"), Text(begin["relevant"]), Text(begin["appearance"])));
    }

    private FormQuestion ReadQuestion(WorkbookRow row, QuestionType type, string[] words)
    {
        var question = new FormQuestion(row["name"], type, Label(row, "label"), Text(row["relevant"]))
        {
            Hint = Label(row, "hint"),
            Required = YesOrNo(row, "required"),
            RequiredMessage = Label(row, "required_message"),
            Constraint = Text(row["constraint"]),
            ConstraintMessage = Label(row, "constraint_message"),
            Calculation = Text(row["calculation"]),
            Default = Text(row["default"]),
            ReadOnly = YesOrNo(row, "read_only"),
            Appearance = Text(row["appearance"]),
            Sensitive = Text(row["sensitive"]),
            Choices = ChoicesOf(row, type, words),
        };
        if ((type == QuestionType.Calculate) != (question.Calculation is not null))
            Problem("survey", row.Number, "calculation", "Hanya jenis calculate yang memakai rumus, dan ia memerlukannya.", "Only calculate takes a formula, and it needs one.");
        if (question.Label is null && type is not (QuestionType.Calculate or QuestionType.Hidden))
            Problem("survey", row.Number, "label::id", "Isi label.", "Give a label.");
        return question;
    }

    private List<Choice> ChoicesOf(WorkbookRow row, QuestionType type, string[] words)
    {
        if (type is not (QuestionType.SelectOne or QuestionType.SelectMultiple)) return [];
        if (words.Length == 2 && _choices.TryGetValue(words[1], out var list)) return list;
        Problem("survey", row.Number, "type", "Daftar pilihan ini tidak ada di lembar choices.", "This list of choices is not on the sheet choices.");
        return [];
    }

    private WorkbookRow CheckName(WorkbookRow row)
    {
        if (!NamePattern().IsMatch(row["name"]))
            Problem("survey", row.Number, "name", "Nama terdiri dari huruf, angka dan garis bawah, diawali huruf.", "A name has letters, digits and underscores and begins with a letter.");
        _rowOfNode.TryAdd(row["name"], row.Number);
        return row;
    }

    private bool YesOrNo(WorkbookRow row, string column)
    {
        if (row[column] is not ("" or "yes" or "no" or "true" or "false"))
            Problem("survey", row.Number, column, "Tulis yes atau no.", "Write yes or no.");
        return row[column] is "yes" or "true";
    }

    private bool Compiles(FormDefinition form)
    {
        try
        {
            CompiledForm.Compile(form);
            return true;
        }
        catch (FormCompilationException error)
        {
            problems.Add(new WorkbookProblem("survey", _rowOfNode.GetValueOrDefault(error.Node), error.Property, error.Localized));
            return false;
        }
    }

    private void Problem(string sheet, int row, string column, string id, string en) => problems.Add(new WorkbookProblem(sheet, row, column, new LocalizedText(id, en)));

    private static LocalizedText? Label(WorkbookRow row, string column) =>
        row[column + "::id"].Length == 0 ? null : new LocalizedText(row[column + "::id"], row[column + "::en"]);

    private static string? Text(string cell) => cell.Length == 0 ? null : cell;

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]{0,63}$")]
    private static partial Regex NamePattern();
}
