using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using KK.Saas.Core.Errors;
using KK.Saas.Interventions.Application.Files;
using SkiaSharp;

namespace KK.Saas.Interventions.Tests.Files;

public sealed class PhotoTests : IDisposable
{
    private readonly PhotoCleaner _cleaner = new();

    [Fact]
    public async Task Where_a_photo_was_taken_is_gone()
    {
        var photo = PhotoCamera.WithPosition(400, 300, orientation: 1);
        Has(photo, "Exif").ShouldBeTrue(); // the test can fail
        Has(photo, PhotoCamera.Place).ShouldBeTrue();
        var clean = await _cleaner.CleanAsync(photo);
        foreach (var trace in new[] { "Exif", "xap", "GPS", PhotoCamera.Place }) Has(clean, trace).ShouldBeFalse(trace);
        Segments(clean).ShouldAllBe(mark => mark != 0xE1 && mark != 0xED && mark != 0xFE);
    }

    [Theory]
    [InlineData(1, 400, 300, true)]
    [InlineData(3, 400, 300, false)]
    [InlineData(4, 400, 300, false)]
    public async Task A_photo_stands_upright(byte orientation, int width, int height, bool isRedAbove)
    {
        using var bitmap = SKBitmap.Decode(await _cleaner.CleanAsync(PhotoCamera.WithPosition(400, 300, orientation)));
        (bitmap.Width, bitmap.Height).ShouldBe((width, height));
        IsRed(bitmap.GetPixel(width / 2, 10)).ShouldBe(isRedAbove);
        IsRed(bitmap.GetPixel(width / 2, height - 10)).ShouldBe(!isRedAbove);
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(6, false)]
    [InlineData(7, false)]
    [InlineData(8, true)]
    public async Task A_phone_held_upright_gives_an_upright_photo(byte orientation, bool isRedLeft)
    {
        using var bitmap = SKBitmap.Decode(await _cleaner.CleanAsync(PhotoCamera.WithPosition(400, 300, orientation)));
        (bitmap.Width, bitmap.Height).ShouldBe((300, 400));
        IsRed(bitmap.GetPixel(10, 200)).ShouldBe(isRedLeft);
        IsRed(bitmap.GetPixel(290, 200)).ShouldBe(!isRedLeft);
    }

    [Theory]
    [InlineData(4000, 3000, SKEncodedImageFormat.Jpeg, 1600, 1200)]
    [InlineData(1000, 4000, SKEncodedImageFormat.Png, 400, 1600)]
    [InlineData(200, 100, SKEncodedImageFormat.Png, 200, 100)]
    public async Task A_photo_is_made_small_and_a_JPEG(int width, int height, SKEncodedImageFormat format, int newWidth, int newHeight)
    {
        using var codec = SKCodec.Create(SKData.CreateCopy(await _cleaner.CleanAsync(PhotoCamera.Picture(width, height, format))));
        (codec.EncodedFormat, codec.Info.Width, codec.Info.Height).ShouldBe((SKEncodedImageFormat.Jpeg, newWidth, newHeight));
    }

    [Fact]
    public async Task Bombs_and_rubbish_are_refused_before_they_are_unpacked()
    {
        await RefusesAsync(PngBomb(60_000, 60_000));
        await RefusesAsync(PngBomb(6_000, 6_000)); // 36 million pixels: too many for a PNG
        await RefusesAsync([0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3]);
        var photo = PhotoCamera.Picture(64, 64, SKEncodedImageFormat.Jpeg);
        await RefusesAsync([.. photo[..^2], .. Enumerable.Repeat((byte[])[0xFF, 0xDA, 0, 2], 50).SelectMany(b => b), .. photo[^2..]]);
        await _cleaner.CleanAsync([.. photo, .. Enumerable.Repeat((byte[])[0xFF, 0xDA, 0, 2], 50).SelectMany(b => b)]); // a film behind the photo
        await _cleaner.CleanAsync(PhotoCamera.Picture(64, 64, SKEncodedImageFormat.Png));
    }

    public void Dispose() => _cleaner.Dispose();

    private async Task RefusesAsync(byte[] photo) =>
        (await Should.ThrowAsync<BusinessException>(() => _cleaner.CleanAsync(photo))).Code.ShouldBe("Interventions.Files:Photo");

    private static bool Has(byte[] file, string trace) => file.AsSpan().IndexOf(Encoding.ASCII.GetBytes(trace)) >= 0;

    private static bool IsRed(SKColor color) => color.Red > 180 && color.Blue < 80;

    /// <summary>Marks of the segments up to the picture.</summary>
    private static IEnumerable<byte> Segments(byte[] jpeg)
    {
        for (var at = 2; jpeg[at] == 0xFF && jpeg[at + 1] != 0xDA; at += 2 + BinaryPrimitives.ReadUInt16BigEndian(jpeg.AsSpan(at + 2))) yield return jpeg[at + 1];
    }

    /// <summary>A few kilobytes that claim to be a huge white picture.</summary>
    private static byte[] PngBomb(int width, int height)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 2);
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(new byte[1_000_000]);
        return [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. Chunk("IHDR", header), .. Chunk("IDAT", packed.ToArray()), .. Chunk("IEND", [])];
    }

    private static byte[] Chunk(string name, byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. content];
        var (length, sum) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        BinaryPrimitives.WriteUInt32BigEndian(sum, Crc(named));
        return [.. length, .. named, .. sum];
    }

    private static uint Crc(byte[] content) => ~content.Aggregate(uint.MaxValue, (crc, b) =>
    {
        crc ^= b;
        for (var bit = 0; bit < 8; bit++) crc = (crc >> 1) ^ ((crc & 1) == 0 ? 0 : 0xEDB88320);
        return crc;
    });
}
