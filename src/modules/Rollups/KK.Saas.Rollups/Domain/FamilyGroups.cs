using System.Globalization;
using KK.Saas.Families;
using KK.Saas.Questionnaires;

namespace KK.Saas.Rollups.Domain;

/// <summary>Puts a family into its groups: as it answered, and where it was not asked as the register says.</summary>
public static class FamilyGroups
{
    /// <summary>The last of the tenths that PKH reaches (aid bands of 2025).</summary>
    private const int LowUpTo = 4;

    public static GroupSet Of(FamilyFacts? register, IReadOnlyDictionary<string, string> answers)
    {
        var groups = new List<FamilyGroup> { register?.Desil switch { null => FamilyGroup.DesilUnknown, <= LowUpTo => FamilyGroup.DesilLow, _ => FamilyGroup.DesilHigh } };
        if (answers.TryGetValue(KnownQuestions.HeadSex, out var sex) ? sex == KnownQuestions.Female : register?.HeadIsFemale == true) groups.Add(FamilyGroup.FemaleHead);
        if (Count(answers, KnownQuestions.Children0To17, register?.Children0To17) > 0) groups.Add(FamilyGroup.WithChildren);
        if (Count(answers, KnownQuestions.Elderly60, register?.Elderly60) > 0) groups.Add(FamilyGroup.WithElderly);
        if (register?.WithDisability > 0 || Chosen(answers, KnownQuestions.ChronicOrDisability).Contains(KnownQuestions.Disability)) groups.Add(FamilyGroup.WithDisability);
        return GroupSet.Of(groups);
    }

    private static int? Count(IReadOnlyDictionary<string, string> answers, string question, int? register) =>
        answers.TryGetValue(question, out var text) && int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : register;

    private static string[] Chosen(IReadOnlyDictionary<string, string> answers, string question) => answers.TryGetValue(question, out var text) ? text.Split(' ') : [];
}
