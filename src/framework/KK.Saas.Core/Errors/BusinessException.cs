namespace KK.Saas.Core.Errors;

/// <summary>A rule of the trade was broken; the user sees the text of the code in their language.</summary>
/// <param name="code">"Module:Rule", the key of the text.</param>
/// <param name="arguments">Values that the text names; never personal data.</param>
public sealed class BusinessException(string code, params object[] arguments) : Exception(code)
{
    /// <summary>"Module:Rule", the key of the text.</summary>
    public string Code { get; } = code;

    /// <summary>Values that the text names.</summary>
    public IReadOnlyList<object> Arguments { get; } = arguments;
}
