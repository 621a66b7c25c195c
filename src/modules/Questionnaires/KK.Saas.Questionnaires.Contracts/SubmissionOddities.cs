namespace KK.Saas.Questionnaires;

/// <summary>Why a reviewer should look at a submission first.</summary>
[Flags]
public enum SubmissionOddities
{
    /// <summary>Nothing strikes.</summary>
    None = 0,

    /// <summary>Answered in less than three minutes from the first question to the sending.</summary>
    AnsweredFast = 1,

    /// <summary>Another submission of the family was there before.</summary>
    Repeated = 2,

    /// <summary>Answered by the head of family with a code.</summary>
    SelfFilled = 4,
}
