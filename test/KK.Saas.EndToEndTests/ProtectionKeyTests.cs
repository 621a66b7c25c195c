using KK.Saas.EntityFrameworkCore;
using KK.Saas.EntityFrameworkCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.EndToEndTests;

public sealed class ProtectionKeyTests(Product product) : IClassFixture<Product>
{
    [Fact]
    public async Task Keys_of_cookies_lie_sealed_in_the_database_and_a_login_works_with_them()
    {
        var page = await product.OpenAsync();
        await page.LogInAsync("banjarbaru.admin");
        (await page.StatusAsync("/account")).ShouldBe(200);
        await using var scope = product.Services.CreateAsyncScope();
        var keys = await scope.ServiceProvider.GetRequiredService<SaasDbContext>().Set<ProtectionKey>().Select(k => k.Xml).ToListAsync();
        keys.ShouldNotBeEmpty();
        keys.ShouldAllBe(xml => xml.Contains("masterKeySealed") && !xml.Contains("<masterKey "));
    }
}
