using System.IO.Compression;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Interventions.Application.Files;
using KK.Saas.Interventions.Domain.Files;
using KK.Saas.Interventions.Files;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Interventions.Tests.Files;

public sealed class FileTypeTests(SaasTestApplication app) : IClassFixture<SaasTestApplication>
{
    [Fact]
    public void The_content_says_what_a_file_is()
    {
        FileType.Of([.. "%PDF-1.4"u8]).ShouldBe(FileType.Pdf);
        FileType.Of(PhotoCamera.Picture(8, 8, SKEncodedImageFormat.Jpeg)).ShouldBe(FileType.Jpeg);
        FileType.Of(PhotoCamera.Picture(8, 8, SKEncodedImageFormat.Png)).ShouldBe(FileType.Png);
        FileType.Of(Package("[Content_Types].xml", "xl/workbook.xml")).ShouldBe(FileType.Xlsx);
        FileType.Of(Package("[Content_Types].xml", "word/document.xml")).ShouldBe(FileType.Docx);
    }

    [Fact]
    public void What_is_none_of_them_is_refused_under_any_name()
    {
        FileType.Of([.. "<html><script>"u8]).ShouldBeNull();
        FileType.Of([.. "<svg onload="u8]).ShouldBeNull();
        FileType.Of([.. "MZ"u8]).ShouldBeNull();
        FileType.Of([]).ShouldBeNull();
        FileType.Of([.. "PK\u0003\u0004 broken"u8]).ShouldBeNull();
        FileType.Of(Package("xl/workbook.xml")).ShouldBeNull();
        FileType.Of(Package("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")).ShouldBeNull();
    }

    [Theory]
    [InlineData("C:\\Users\\budi\\undangan rakor.docx", "undangan rakor.pdf")]
    [InlineData("../../etc/passwd", "passwd.pdf")]
    [InlineData("a\"; filename=\"b.html", "a-- filename--b.pdf")]
    [InlineData("\r\nSet-Cookie: x.pdf", "Set-Cookie- x.pdf")]
    [InlineData(".htaccess", "htaccess.pdf")]
    [InlineData("", "lampiran.pdf")]
    public void A_name_is_made_safe(string name, string safe) => FileName.Safe(name, FileType.Pdf).ShouldBe(safe);

    [Fact]
    public async Task Too_much_and_nothing_are_refused()
    {
        var thing = EntityId.New();
        byte[] small = [.. "%PDF-1.4"u8];
        (await CodeAsync(thing, new byte[FileStore.MaxBytes + 1])).ShouldBe("Interventions.Files:TooBig");
        (await CodeAsync(thing, [])).ShouldBe("Interventions.Files:Empty");
        (await CodeAsync(thing, [.. "hello"u8])).ShouldBe("Interventions.Files:Kind");
        for (var i = 0; i < FileStore.MaxFiles; i++) await AddAsync(thing, small);
        (await CodeAsync(thing, small)).ShouldBe("Interventions.Files:TooMany");
    }

    [Fact]
    public async Task A_photo_is_stored_clean_and_found_by_its_thing_alone()
    {
        var (thing, photo) = (EntityId.New(), EntityId.New());
        var name = await app.AsTenantAsync(Banjarbaru, async s =>
        {
            var files = s.GetRequiredService<IFileStore>();
            await files.AddPhotoAsync(FileOwner.Activity, thing, photo, "IMG_2026.HEIC", new MemoryStream(PhotoCamera.WithPosition(300, 200, 1)));
            await s.GetRequiredService<Core.Data.IUnitOfWork>().SaveChangesAsync();
            (await files.ListAsync(FileOwner.Meeting, thing)).ShouldBeEmpty();
            await Should.ThrowAsync<EntityNotFoundException>(() => files.OpenAsync(FileOwner.Meeting, thing, photo));
            (await files.OpenAsync(FileOwner.Activity, thing, photo)).Content.AsSpan().IndexOf("Exif"u8).ShouldBe(-1);
            return (await files.ListAsync(FileOwner.Activity, thing)).Single().Name;
        });
        name.ShouldBe("IMG_2026.jpg");
        await app.AsTenantAsync(Banjarmasin, async s =>
        {
            await Should.ThrowAsync<EntityNotFoundException>(() => s.GetRequiredService<IFileStore>().OpenAsync(FileOwner.Activity, thing, photo));
            return true;
        });
    }

    private Task<bool> AddAsync(Guid thing, byte[] content) => app.AsTenantAsync(Banjarbaru, async s =>
    {
        await s.GetRequiredService<IFileStore>().AddAsync(FileOwner.Meeting, thing, EntityId.New(), "a.pdf", new MemoryStream(content));
        await s.GetRequiredService<Core.Data.IUnitOfWork>().SaveChangesAsync();
        return true;
    });

    private async Task<string> CodeAsync(Guid thing, byte[] content) => (await Should.ThrowAsync<BusinessException>(() => AddAsync(thing, content))).Code;

    private static byte[] Package(params string[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in entries) archive.CreateEntry(entry);
        }

        return stream.ToArray();
    }
}
