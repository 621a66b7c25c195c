namespace KK.Saas.Forms.Tests;

/// <summary>The workbook that the product ships.</summary>
internal static class InstrumentFixture
{
    public static FormClock Clock { get; } = new(new DateOnly(2026, 11, 24));

    public static WorkbookReading Reading { get; } = Read();

    public static CompiledForm Form { get; } = CompiledForm.Compile(Reading.Form!);

    /// <summary>Answers of a couple with two children and a grandmother who meets everything.</summary>
    public static IReadOnlyDictionary<string, string> GoodAnswers { get; } = new Dictionary<string, string>
    {
        ["consent"] = "yes", ["member_count"] = "5", ["head_sex"] = "male", ["head_marital"] = "married", ["children_0_17"] = "2", ["children_7_18"] = "1",
        ["elderly_60"] = "1", ["marriage_book"] = "yes", ["birth_certificates"] = "all", ["living_together"] = "yes", ["time_together"] = "yes",
        ["shared_tasks"] = "yes", ["open_money"] = "yes", ["joint_decisions"] = "yes", ["food_enough"] = "yes", ["nutrition_problem"] = "no",
        ["chronic_disability"] = "none", ["fixed_bed"] = "yes", ["separate_room"] = "yes", ["house_status"] = "own", ["monthly_income"] = "5000000",
        ["income_felt_enough"] = "yes", ["school_affordable"] = "yes", ["dropped_out"] = "no", ["savings"] = "bank gold", ["health_insurance"] = "all",
        ["hitting_wife"] = "disagree", ["hitting_child"] = "never", ["law_trouble"] = "no", ["elderly_cared"] = "yes", ["community"] = "yes", ["religion"] = "yes",
    };

    public static FormSession Fill(IReadOnlyDictionary<string, string> answers)
    {
        var session = new FormSession(Form, AnswerSet.Empty.With("poverty_line", "814292"), Clock);
        foreach (var (name, value) in answers) session.Set(name, value).ShouldBeNull($"{name} = {value}");
        return session;
    }

    private static WorkbookReading Read()
    {
        using var stream = typeof(InstrumentFixture).Assembly.GetManifestResourceStream("ketahanan-keluarga-24.xlsx")!;
        return WorkbookReader.Read(stream);
    }
}
