namespace KK.Saas.Questionnaires;

/// <summary>
/// Names of questions that an instrument uses when it asks what the register knows as well: they are filled in beforehand, and
/// the answers put a family into its groups. An instrument may leave any of them out.
/// </summary>
public static class KnownQuestions
{
    /// <summary>People in the family.</summary>
    public const string MemberCount = "member_count";

    /// <summary>"female" or "male".</summary>
    public const string HeadSex = "head_sex";

    /// <summary>"never", "married", "divorced" or "widowed".</summary>
    public const string HeadMarital = "head_marital";

    /// <summary>Children of 0 to 17 years.</summary>
    public const string Children0To17 = "children_0_17";

    /// <summary>Children of 7 to 18 years.</summary>
    public const string Children7To18 = "children_7_18";

    /// <summary>People of 60 years and more.</summary>
    public const string Elderly60 = "elderly_60";

    /// <summary>Choices taken from "none", "chronic", "disability".</summary>
    public const string ChronicOrDisability = "chronic_disability";

    /// <summary>The answer that a woman is the head.</summary>
    public const string Female = "female";

    /// <summary>The choice that somebody has a disability.</summary>
    public const string Disability = "disability";
}
