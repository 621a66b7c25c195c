namespace KK.Saas.Reports.Application;

/// <summary>Hands what is written on in parts of 256 kB: the file never lies in memory as a whole.</summary>
/// <param name="store">Stores a part by its number, from 0.</param>
internal sealed class ReportFileStream(Func<int, byte[], CancellationToken, Task> store) : Stream
{
    private const int PartSize = 256 * 1024;

    private readonly byte[] _part = new byte[PartSize];
    private readonly MemoryStream _unsent = new();
    private int _filled;

    /// <summary>Parts so far.</summary>
    public int Parts { get; private set; }

    /// <summary>Bytes so far.</summary>
    public long Written { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => Written;
        set => throw new NotSupportedException();
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await SendAsync(cancellationToken);
        await FillAsync(buffer, cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <summary>Archives close their entries with a few bytes and without waiting: they go out with the next part.</summary>
    public override void Write(byte[] buffer, int offset, int count) => _unsent.Write(buffer, offset, count);

    public override void Write(ReadOnlySpan<byte> buffer) => _unsent.Write(buffer);

    public override void Flush()
    {
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Stores the rest.</summary>
    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        await SendAsync(cancellationToken);
        if (_filled > 0) await StoreAsync(_part[.._filled], cancellationToken);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private async Task SendAsync(CancellationToken cancellationToken)
    {
        if (_unsent.Length == 0) return;
        var bytes = _unsent.ToArray();
        _unsent.SetLength(0);
        await FillAsync(bytes, cancellationToken);
    }

    private async Task FillAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        Written += bytes.Length;
        while (bytes.Length > 0)
        {
            var count = Math.Min(bytes.Length, PartSize - _filled);
            bytes[..count].CopyTo(_part.AsMemory(_filled));
            (bytes, _filled) = (bytes[count..], _filled + count);
            if (_filled == PartSize) await StoreAsync([.. _part], cancellationToken);
        }
    }

    private async Task StoreAsync(byte[] part, CancellationToken cancellationToken)
    {
        await store(Parts++, part, cancellationToken);
        _filled = 0;
    }
}
