namespace KK.Saas.Blazor.Find;

/// <summary>What to find; posted, since names and numbers of people stand in no address, history or log.</summary>
public sealed class FindForm
{
    public string? Text { get; set; }
}
