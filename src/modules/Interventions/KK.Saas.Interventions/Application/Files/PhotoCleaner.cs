using KK.Saas.Core.Errors;
using SkiaSharp;

namespace KK.Saas.Interventions.Application.Files;

/// <summary>
/// Makes a new JPEG of a photo: what a camera or an attacker wrote beside the picture is left behind. One photo at a time,
/// and bounded before it is unpacked, so that no photo can eat the server's memory.
/// </summary>
public sealed class PhotoCleaner : IDisposable
{
    public const int MaxSide = 1600;

    /// <summary>Pixels that a photo may claim to have; phones take 12 to 50 million.</summary>
    private const long MaxPixels = 64_000_000;

    /// <summary>Pixels that are unpacked, 4 bytes each: a JPEG is shrunk meanwhile unless it is progressive, a PNG never is.</summary>
    private const long MaxUnpacked = 24_000_000;

    /// <summary>Cameras go over a picture once, programs up to about ten times.</summary>
    private const int MaxPasses = 40;

    private const int Quality = 82;

    private readonly SemaphoreSlim _one = new(1, 1);

    /// <summary>A JPEG of at most <see cref="MaxSide"/> pixels a side.</summary>
    /// <exception cref="BusinessException">"Interventions.Files:Photo".</exception>
    public async Task<byte[]> CleanAsync(byte[] photo, CancellationToken cancellationToken = default)
    {
        var passes = JpegPasses.Count(photo);
        if (passes > MaxPasses) throw Refused();
        await _one.WaitAsync(cancellationToken);
        try
        {
            using var data = SKData.CreateCopy(photo);
            using var codec = SKCodec.Create(data) ?? throw Refused();
            using var picture = Unpack(codec, passes > 1 ? MaxUnpacked : MaxPixels);
            using var upright = Draw(picture, codec.EncodedOrigin);
            using var encoded = upright.Encode(SKEncodedImageFormat.Jpeg, Quality);
            return encoded.ToArray();
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private static SKBitmap Unpack(SKCodec codec, long maxPixels)
    {
        if (codec.Info.Width <= 0 || codec.Info.Height <= 0 || Area(codec.Info.Size) > maxPixels) throw Refused();
        // Twice as large as it will be, where the codec can: enough for a sharp picture.
        var size = codec.GetScaledDimensions(Math.Min(1f, 2f * MaxSide / Math.Max(codec.Info.Width, codec.Info.Height)));
        if (Area(size) > MaxUnpacked) throw Refused();
        var picture = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul));
        // A photo that was cut off on its way shows what arrived.
        if (codec.GetPixels(picture.Info, picture.GetPixels()) is SKCodecResult.Success or SKCodecResult.IncompleteInput) return picture;
        picture.Dispose();
        throw Refused();
    }

    /// <summary>Shrinks, turns upright and puts white behind what is transparent.</summary>
    private static SKBitmap Draw(SKBitmap picture, SKEncodedOrigin origin)
    {
        var isTurned = origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        var scale = Math.Min(1f, (float)MaxSide / Math.Max(picture.Width, picture.Height));
        var (width, height) = (Math.Max(1, (int)(picture.Width * scale)), Math.Max(1, (int)(picture.Height * scale)));
        var upright = new SKBitmap(new SKImageInfo(isTurned ? height : width, isTurned ? width : height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(upright);
        canvas.Clear(SKColors.White);
        canvas.SetMatrix(Turn(origin, width, height));
        using var image = SKImage.FromBitmap(picture);
        canvas.DrawImage(image, new SKRect(0, 0, width, height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        canvas.Flush();
        return upright;
    }

    /// <summary>The eight ways in which a camera may have been held (EXIF orientation).</summary>
    private static SKMatrix Turn(SKEncodedOrigin origin, float w, float h) => origin switch
    {
        SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, w, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, w, 0, -1, h, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, h, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new SKMatrix(0, -1, h, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, h, -1, 0, w, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, w, 0, 0, 1),
        _ => SKMatrix.Identity,
    };

    private static long Area(SKSizeI size) => (long)size.Width * size.Height;

    private static BusinessException Refused() => new("Interventions.Files:Photo");
}
