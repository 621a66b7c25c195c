namespace KK.Saas.Forms;

/// <summary>Why an answer is not accepted.</summary>
public enum FieldProblemKind
{
    /// <summary>A relevant, required question has no answer.</summary>
    Missing,

    /// <summary>The text is not of the question's type, or the question takes no answer by hand.</summary>
    WrongType,

    /// <summary>The value is not among the choices.</summary>
    NotAChoice,

    /// <summary>The constraint of the question is false.</summary>
    Constraint,

    /// <summary>The form has no question of that name.</summary>
    UnknownQuestion,
}
