namespace KK.Saas.EndToEndTests.Proof;

/// <summary>With everybody who attacks and everything that is attacked in place.</summary>
public sealed class PreparedProduct : ProofProduct
{
    internal ProofWorld World { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        World = await ProofWorld.MakeAsync(this);
    }
}
