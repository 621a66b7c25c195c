using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace KK.Saas.Identity.HttpApi.OpenId;

/// <summary>Has options made anew on a signal.</summary>
public sealed class OptionsRefresh<TOptions> : IOptionsChangeTokenSource<TOptions>, IDisposable
{
    private CancellationTokenSource _source = new();

    public string Name => Options.DefaultName;

    public IChangeToken GetChangeToken() => new CancellationChangeToken(_source.Token);

    public void Signal() => Interlocked.Exchange(ref _source, new CancellationTokenSource()).Cancel();

    public void Dispose() => _source.Dispose();
}
