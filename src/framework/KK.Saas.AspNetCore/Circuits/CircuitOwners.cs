using System.Collections.Concurrent;

namespace KK.Saas.AspNetCore.Circuits;

/// <summary>Which login each circuit of this node was started by. Circuits live on one node, so nothing is shared.</summary>
public sealed class CircuitOwners(TimeProvider clock)
{
    /// <summary>Longer than the framework keeps a circuit, or what it wrote down of one, after the connection was lost.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromHours(3);

    private readonly ConcurrentDictionary<string, (string Login, DateTimeOffset Until)> _owners = new(StringComparer.Ordinal);

    /// <summary>Remembers whose it is for as long as the connection lasts.</summary>
    public void Connected(string circuit, string login)
    {
        foreach (var (old, owner) in _owners)
            if (owner.Until < clock.GetUtcNow()) _owners.TryRemove(old, out _);
        _owners[circuit] = (login, DateTimeOffset.MaxValue);
    }

    public void Disconnected(string circuit)
    {
        if (_owners.TryGetValue(circuit, out var owner)) _owners.TryUpdate(circuit, (owner.Login, clock.GetUtcNow() + Kept), owner);
    }

    public bool IsOf(string circuit, string login) => _owners.TryGetValue(circuit, out var owner) && owner.Login == login;
}
