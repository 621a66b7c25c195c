namespace KK.Saas.Blazor.Identity;

/// <summary>What the form of the own password posts.</summary>
public sealed class PasswordForm
{
    public string? Current { get; set; }

    public string? New { get; set; }
}
