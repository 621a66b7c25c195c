using CsCheck;

namespace KK.Saas.Forms.Tests;

public sealed class FormSessionTests
{
    [Theory]
    [InlineData("member_count", "0", FieldProblemKind.Constraint)]
    [InlineData("member_count", "dua", FieldProblemKind.WrongType)]
    [InlineData("member_count", "2.5", FieldProblemKind.WrongType)]
    [InlineData("head_sex", "lain", FieldProblemKind.NotAChoice)]
    [InlineData("chronic_disability", "none chronic", FieldProblemKind.Constraint)]
    [InlineData("savings", "bank emas", FieldProblemKind.NotAChoice)]
    [InlineData("income_per_capita", "1", FieldProblemKind.WrongType)]
    [InlineData("consent_text", "x", FieldProblemKind.WrongType)]
    [InlineData("tidak_ada", "x", FieldProblemKind.UnknownQuestion)]
    public void A_wrong_answer_is_refused_and_nothing_changes(string name, string value, FieldProblemKind kind)
    {
        var session = InstrumentFixture.Fill(InstrumentFixture.GoodAnswers);
        var before = session.Answers;
        session.Set(name, value)!.Kind.ShouldBe(kind);
        session.Answers.ShouldBe(before);
    }

    [Fact]
    public void Missing_answers_are_listed_in_the_order_of_the_form()
    {
        var session = InstrumentFixture.Fill(new Dictionary<string, string> { ["consent"] = "yes" });
        session.Missing().Select(q => q.Name).Take(3).ShouldBe(["member_count", "head_sex", "head_marital"]);
        session.Validate().ShouldContain(new FieldProblem("member_count", FieldProblemKind.Missing, new LocalizedText("Pertanyaan ini perlu dijawab.", "This question needs an answer.")));
    }

    [Fact]
    public void What_an_untrusted_client_sends_is_checked_like_what_is_typed()
    {
        var sent = AnswerSet.From(InstrumentFixture.GoodAnswers.Select(a => KeyValuePair.Create(a.Key, (string?)a.Value)))
            .With("member_count", "99").With("head_sex", "x").With("planted", "1").With("income_per_capita", "999999999");
        var session = new FormSession(InstrumentFixture.Form, sent, InstrumentFixture.Clock);
        session.Validate().Select(p => (p.Question, p.Kind)).ShouldBe(
            [("member_count", FieldProblemKind.Constraint), ("head_sex", FieldProblemKind.NotAChoice), ("planted", FieldProblemKind.UnknownQuestion)], ignoreOrder: true);
        session.Answers["income_per_capita"].ShouldNotBe("999999999");
    }

    [Fact]
    public void Several_choices_are_kept_in_the_order_of_the_form()
    {
        var session = InstrumentFixture.Fill(InstrumentFixture.GoodAnswers);
        session.Set("savings", "livestock bank").ShouldBeNull();
        session.Answers["savings"].ShouldBe("bank livestock");
    }

    [Fact]
    public void A_form_survives_the_way_through_json()
    {
        var again = FormJson.Deserialize(FormJson.Serialize(InstrumentFixture.Form.Definition));
        FormJson.Serialize(again).ShouldBe(FormJson.Serialize(InstrumentFixture.Form.Definition));
        CompiledForm.Compile(again).Questions.Count.ShouldBe(InstrumentFixture.Form.Questions.Count);
    }

    [Fact]
    public void Answers_survive_the_way_through_json() =>
        Gen.Dictionary(Gen.String[1, 20], Gen.String[1, 20])[0, 20].Sample(answers =>
        {
            var set = AnswerSet.From(answers.Select(a => KeyValuePair.Create(a.Key, (string?)a.Value)));
            return AnswerSet.FromJson(set.ToJson()).Equals(set) || answers.Any(a => HasLoneSurrogate(a.Key) || HasLoneSurrogate(a.Value));
        });

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"a\":1}")]
    [InlineData("{\"a\":{\"b\":\"c\"}}")]
    [InlineData("{\"a\":")]
    public void Hostile_answers_are_a_format_error(string json) => Should.Throw<FormatException>(() => AnswerSet.FromJson(json));

    // JSON is Unicode and cannot carry half a character.
    private static bool HasLoneSurrogate(string text) => text.Any(char.IsSurrogate);
}
