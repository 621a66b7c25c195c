using System.Globalization;
using KK.Saas.Families;
using KK.Saas.Forms;

namespace KK.Saas.Questionnaires.Application;

/// <summary>What is known of a family before it is asked; the family corrects it.</summary>
internal static class Prefill
{
    public const string PovertyLine = "poverty_line";

    public static AnswerSet Of(FamilyFacts? facts)
    {
        if (facts is not { MemberCount: > 0 }) return AnswerSet.Empty;
        return AnswerSet.Empty
            .With(KnownQuestions.MemberCount, Number(facts.MemberCount))
            .With(KnownQuestions.HeadSex, facts.HeadIsFemale ? KnownQuestions.Female : "male")
            .With(KnownQuestions.HeadMarital, Marital(facts.HeadMaritalStatus))
            .With(KnownQuestions.Children0To17, Number(facts.Children0To17))
            .With(KnownQuestions.Children7To18, Number(facts.Children7To18))
            .With(KnownQuestions.Elderly60, Number(facts.Elderly60));
    }

    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string? Marital(MaritalStatus? status) => status switch
    {
        MaritalStatus.NeverMarried => "never",
        MaritalStatus.Married => "married",
        MaritalStatus.Divorced => "divorced",
        MaritalStatus.Widowed => "widowed",
        _ => null,
    };
}
