using KK.Saas.TestBase;

namespace KK.Saas.Rollups.Tests;

/// <summary>Two kelurahan with answers, counted and published.</summary>
public sealed class PictureApplication : SurveyApplication
{
    protected override async Task SeedAsync()
    {
        await base.SeedAsync();
        for (var i = 0; i < 10; i++) await AskedFamilyAsync(SungaiTiung);
        for (var i = 0; i < 2; i++) await AskedFamilyAsync(Cempaka);
        await RecountAsync(Banjarbaru);
        await NightAsync(Banjarbaru);
    }
}
