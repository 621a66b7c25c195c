namespace KK.Saas.Forms;

/// <summary>Words for what is wrong with an answer.</summary>
internal static class FieldProblems
{
    public static FieldProblem Unknown(string name) => new(name, FieldProblemKind.UnknownQuestion, new LocalizedText(
        $"Formulir ini tidak memuat pertanyaan '{name}'.", $"The form has no question '{name}'."));

    public static FieldProblem WrongType(FormQuestion question) => Of(question, FieldProblemKind.WrongType);

    public static FieldProblem Of(FormQuestion question, FieldProblemKind kind) => new(question.Name, kind, kind switch
    {
        FieldProblemKind.Missing => question.RequiredMessage ?? new LocalizedText("Pertanyaan ini perlu dijawab.", "This question needs an answer."),
        FieldProblemKind.NotAChoice => new LocalizedText("Pilih salah satu jawaban yang ada.", "Choose one of the answers."),
        FieldProblemKind.Constraint => question.ConstraintMessage ?? new LocalizedText("Jawaban ini di luar batas.", "The answer is out of range."),
        FieldProblemKind.UnknownQuestion => Unknown(question.Name).Message,
        _ => WrongTypeMessage(question.Type),
    });

    private static LocalizedText WrongTypeMessage(QuestionType type) => type switch
    {
        QuestionType.Integer => new LocalizedText("Isi dengan bilangan bulat, tanpa titik atau koma.", "Give a whole number, without dot or comma."),
        QuestionType.Decimal => new LocalizedText("Isi dengan angka.", "Give a number."),
        QuestionType.Date => new LocalizedText("Isi dengan tanggal yang ada di kalender.", "Give a date of the calendar."),
        _ => new LocalizedText("Jawaban ini tidak dapat dipakai di sini.", "The answer cannot be used here."),
    };
}
