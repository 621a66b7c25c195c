namespace KK.Saas.EndToEndTests;

/// <summary>As in production: admins and the province need a second factor.</summary>
public sealed class StrictProduct : Product
{
    protected override string SecondFactor => "Demanded";
}
