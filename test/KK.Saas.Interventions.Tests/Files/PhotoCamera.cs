using SkiaSharp;

namespace KK.Saas.Interventions.Tests.Files;

/// <summary>Photos as a phone writes them.</summary>
internal static class PhotoCamera
{
    public const string Place = "SECRET-PLACE";

    /// <summary>Red above, blue below.</summary>
    public static byte[] Picture(int width, int height, SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.Blue);
        using var red = new SKPaint { Color = SKColors.Red };
        canvas.DrawRect(0, 0, width, height / 2f, red);
        canvas.Flush();
        using var data = bitmap.Encode(format, 90);
        return data.ToArray();
    }

    /// <summary>A JPEG with position in EXIF and XMP, and an orientation.</summary>
    public static byte[] WithPosition(int width, int height, byte orientation)
    {
        var plain = Picture(width, height, SKEncodedImageFormat.Jpeg);
        return [.. plain[..2], .. Segment(Exif(orientation)), .. Segment([.. "http://ns.adobe.com/xap/1.0/\0"u8, .. System.Text.Encoding.ASCII.GetBytes($"<exif:GPSLatitude>{Place}</exif:GPSLatitude>")]), .. plain[2..]];
    }

    /// <summary>A whole segment APP1.</summary>
    private static byte[] Segment(byte[] content) => [0xFF, 0xE1, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    /// <summary>Big-endian TIFF: orientation and a pointer to a directory with latitude 3° 26' S.</summary>
    private static byte[] Exif(byte orientation) =>
    [
        .. "Exif\0\0MM\0*"u8, 0, 0, 0, 8,
        0, 2,
        0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0,
        0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38,
        0, 0, 0, 0,
        0, 2,
        0, 1, 0, 2, 0, 0, 0, 2, (byte)'S', 0, 0, 0,
        0, 2, 0, 5, 0, 0, 0, 3, 0, 0, 0, 68,
        0, 0, 0, 0,
        0, 0, 0, 3, 0, 0, 0, 1, 0, 0, 0, 26, 0, 0, 0, 1, 0, 0, 0, 11, 0, 0, 0, 1,
    ];
}
