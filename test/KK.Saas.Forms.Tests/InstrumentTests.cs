namespace KK.Saas.Forms.Tests;

public sealed class InstrumentTests
{
    private static WorkbookSheet Indicators => InstrumentFixture.Reading.Sheets.Single(s => s.Name == "indicators");

    [Fact]
    public void The_workbook_reads_without_a_problem()
    {
        InstrumentFixture.Reading.Problems.ShouldBeEmpty();
        InstrumentFixture.Form.Definition.Id.ShouldBe("ketahanan-keluarga-24");
    }

    [Fact]
    public void It_has_five_dimensions_fifteen_variables_and_twenty_four_indicators()
    {
        var indicators = Indicators.Rows.Where(r => r["indicator"].Length > 0).ToList();
        indicators.GroupBy(r => r["dimension"]).Select(g => g.Count()).ShouldBe([7, 4, 7, 3, 3]);
        Indicators.Rows.Where(r => r["variable"].Length > 0 && r["indicator"].Length == 0).GroupBy(r => r["dimension"]).Select(g => g.Count()).ShouldBe([3, 3, 4, 2, 3]);
    }

    [Fact]
    public void Every_indicator_compiles_and_reads_questions_of_the_form()
    {
        foreach (var row in Indicators.Rows.Where(r => r["indicator"].Length > 0))
        {
            InstrumentFixture.Form.CompileExpression(row["applicable"]);
            InstrumentFixture.Form.CompileExpression(row["met"]).References.ShouldNotBeEmpty(row["indicator"]);
        }
    }

    [Fact]
    public void Every_question_speaks_both_languages() => InstrumentFixture.Form.Questions
        .Where(q => q.Label is not null).SelectMany(q => new[] { q.Label!.Id, q.Label.En }.Concat(q.Choices.SelectMany(c => new[] { c.Label.Id, c.Label.En })))
        .ShouldAllBe(text => text.Length > 0);

    [Fact]
    public void A_full_set_of_answers_is_accepted()
    {
        var session = InstrumentFixture.Fill(InstrumentFixture.GoodAnswers);
        session.Validate().ShouldBeEmpty();
        session.Missing().ShouldBeEmpty();
        session.Answers["income_per_capita"].ShouldBe("1000000");
        session.Progress.ShouldBe(new FormProgress(32, 32));
    }

    [Fact]
    public void A_refusal_is_a_complete_form()
    {
        var session = InstrumentFixture.Fill(new Dictionary<string, string> { ["consent"] = "no" });
        session.Validate().ShouldBeEmpty();
        session.IsRelevant("member_count").ShouldBeFalse();
        session.RelevantAnswers()["consent"].ShouldBe("no");
    }

    [Theory]
    [InlineData("head_marital", "widowed", "marriage_book")]
    [InlineData("head_marital", "never", "living_together")]
    [InlineData("head_marital", "divorced", "shared_tasks")]
    [InlineData("head_marital", "divorced", "open_money")]
    [InlineData("children_0_17", "0", "birth_certificates")]
    [InlineData("children_0_17", "0", "hitting_child")]
    [InlineData("children_0_17", "0", "separate_room")]
    [InlineData("children_7_18", "0", "school_affordable")]
    [InlineData("children_7_18", "0", "dropped_out")]
    [InlineData("elderly_60", "0", "elderly_cared")]
    public void What_does_not_concern_a_family_is_not_asked(string fact, string value, string skipped)
    {
        var session = InstrumentFixture.Fill(InstrumentFixture.GoodAnswers);
        session.IsRelevant(skipped).ShouldBeTrue();
        session.Set(fact, value).ShouldBeNull();
        session.IsRelevant(skipped).ShouldBeFalse();
        session.RelevantAnswers()[skipped].ShouldBeNull();
        session.Answers[skipped].ShouldNotBeNull("a remembered answer comes back when the fact is corrected");
        session.Validate().ShouldBeEmpty();
    }

    [Fact]
    public void A_person_alone_is_not_asked_about_togetherness()
    {
        var session = InstrumentFixture.Fill(new Dictionary<string, string>
        {
            ["consent"] = "yes", ["head_sex"] = "female", ["head_marital"] = "widowed", ["member_count"] = "1", ["children_0_17"] = "0", ["children_7_18"] = "0", ["elderly_60"] = "1",
        });
        session.IsRelevant("time_together").ShouldBeFalse();
        session.IsRelevant("joint_decisions").ShouldBeFalse();
        session.IsRelevant("community").ShouldBeTrue();
    }
}
