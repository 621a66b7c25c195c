namespace KK.Saas.Forms;

/// <summary>How far the answering is.</summary>
/// <param name="Answered">Relevant required questions with an answer.</param>
/// <param name="Asked">Relevant required questions.</param>
public sealed record FormProgress(int Answered, int Asked);
