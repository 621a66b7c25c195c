namespace KK.Saas.Core;

/// <summary>
/// A value that flows with the async call. The value is immutable and replaced, never changed in place: a mutable one
/// would be shared by the branches of a Task.WhenAll.
/// </summary>
/// <typeparam name="T">An immutable type.</typeparam>
/// <param name="fallback">What is read where nothing was set.</param>
internal sealed class AmbientValue<T>(T fallback)
    where T : class
{
    private readonly AsyncLocal<T?> _current = new();

    public T Value => _current.Value ?? fallback;

    public IDisposable Change(T value)
    {
        var previous = _current.Value;
        _current.Value = value;
        return new Restore(() => _current.Value = previous);
    }

    private sealed class Restore(Action undo) : IDisposable
    {
        private Action? _undo = undo;

        public void Dispose() => Interlocked.Exchange(ref _undo, null)?.Invoke();
    }
}
