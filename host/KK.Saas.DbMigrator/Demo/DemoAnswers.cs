using System.Globalization;
using Bogus;
using KK.Saas.Families;
using KK.Saas.Families.Domain;
using KK.Saas.Forms;

namespace KK.Saas.DbMigrator.Demo;

/// <summary>
/// Answers to the 24-indicator instrument. Better-off families do better in most things, as in life; the levels are
/// made up. The form itself decides what is relevant and whether the answers are acceptable.
/// </summary>
internal static class DemoAnswers
{
    private const int LastSchoolAge = 18;
    private const int FirstSchoolAge = 7;
    private const int Elderly = 60;
    private const int MedianIncomePerHead = 900_000;

    public static AnswerSet Make(Randomizer random, IReadOnlyList<MemberInput> members, double quality, DateOnly today)
    {
        // One level for the family, so that its troubles come together.
        var level = Math.Clamp(quality + random.Double(-0.25, 0.2), 0.1, 0.98);
        string YesNo(double boost) => random.Double() < Math.Clamp(level + boost, 0.02, 0.99) ? "yes" : "no";
        string NoYes(double boost) => YesNo(boost) == "yes" ? "no" : "yes";
        var ages = members.Select(m => FamilyMember.AgeOn(m.BirthDate, today)).ToList();
        var answers = new Dictionary<string, string?>
        {
            ["consent"] = "yes",
            ["member_count"] = Number(members.Count),
            ["head_sex"] = members[0].Sex == Sex.Female ? "female" : "male",
            ["head_marital"] = Marital(members[0].MaritalStatus),
            ["children_0_17"] = Number(Math.Min(members.Count - 1, ages.Count(a => a < LastSchoolAge))),
            ["children_7_18"] = Number(Math.Min(members.Count - 1, ages.Count(a => a is >= FirstSchoolAge and <= LastSchoolAge))),
            ["elderly_60"] = Number(ages.Count(a => a >= Elderly)),
            ["marriage_book"] = random.Double() < level + 0.1 ? "yes" : random.Bool() ? "lost" : "no",
            ["birth_certificates"] = random.Double() < level + 0.05 ? "all" : random.Bool(0.7f) ? "some" : "none",
            ["living_together"] = YesNo(0.2), ["time_together"] = YesNo(0.1), ["shared_tasks"] = YesNo(0), ["open_money"] = YesNo(0.05), ["joint_decisions"] = YesNo(0.1),
            ["food_enough"] = YesNo(0.12), ["nutrition_problem"] = NoYes(0.15),
            ["chronic_disability"] = random.Double() < level + 0.05 ? "none" : random.Bool(0.75f) ? "chronic" : "disability",
            ["fixed_bed"] = YesNo(0.15), ["separate_room"] = YesNo(0), ["house_status"] = random.Double() < level ? "own" : random.ArrayElement(["rent", "free"]),
            ["monthly_income"] = Number(Income(random, members.Count, level)), ["income_felt_enough"] = YesNo(-0.2),
            ["school_affordable"] = YesNo(0.05), ["dropped_out"] = NoYes(0.18), ["savings"] = random.Double() < level - 0.25 ? random.ArrayElement(["bank", "gold", "cooperative"]) : "none",
            ["health_insurance"] = random.Double() < level + 0.02 ? "all" : random.Bool(0.8f) ? "some" : "none",
            ["hitting_wife"] = random.Double() < level + 0.12 ? "disagree" : random.Bool(0.8f) ? "depends" : "agree",
            ["hitting_child"] = random.Double() < level - 0.1 ? "never" : random.Bool(0.85f) ? "sometimes" : "often",
            ["law_trouble"] = NoYes(0.3), ["elderly_cared"] = YesNo(0.2), ["community"] = YesNo(0.05), ["religion"] = YesNo(0.15),
        };
        return AnswerSet.From(answers);
    }

    private static int Income(Randomizer random, int members, double level) =>
        (int)(members * MedianIncomePerHead * Math.Exp(random.Double(-0.7, 0.7) + (1.6 * (level - 0.65))) / 50_000) * 50_000;

    private static string Marital(MaritalStatus status) => status switch
    {
        MaritalStatus.Married => "married",
        MaritalStatus.Divorced => "divorced",
        MaritalStatus.Widowed => "widowed",
        _ => "never",
    };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
