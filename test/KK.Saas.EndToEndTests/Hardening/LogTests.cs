using System.Text.RegularExpressions;
using KK.Saas.EndToEndTests.Proof;

namespace KK.Saas.EndToEndTests.Hardening;

/// <summary>Personal data stay out of the log, also where everything is logged.</summary>
public sealed partial class LogTests(LoggedProduct product) : IClassFixture<LoggedProduct>
{
    private const string Card = "6372031407190077";
    private const string Head = "Qomariahpenanda";

    [Fact]
    public async Task No_number_and_no_name_of_a_family_is_ever_logged()
    {
        var console = Console.Out;
        using var written = new StringWriter();
        Console.SetOut(TextWriter.Synchronized(written));
        try
        {
            await ActAsync();
        }
        finally
        {
            Console.SetOut(console);
        }

        var log = written.ToString();
        log.Length.ShouldBeGreaterThan(10_000); // it did log
        log.ShouldContain("/families/");
        log.ShouldNotContain(Head);
        NumberShape().Matches(log).Select(m => m.Value).ShouldBeEmpty();
    }

    private async Task ActAsync()
    {
        using var admin = await HttpUser.LogInAsync(product, "banjarbaru.admin");
        var (_, form) = await admin.GetAsync("/families/new");
        var fields = SeenForm.On("/families/new", form).First().Variants[0];
        foreach (var key in fields.Keys.ToList())
        {
            if (key.EndsWith("Village", StringComparison.Ordinal)) fields[key] = "63.72.03.1003";
            else if (key.EndsWith("HeadName", StringComparison.Ordinal)) fields[key] = Head;
            else if (key.EndsWith("Rt", StringComparison.Ordinal)) fields[key] = "001";
            else if (key.EndsWith("FamilyCardNumber", StringComparison.Ordinal) && !key.Contains("Remove", StringComparison.Ordinal)) fields[key] = Card;
            else if (!key.StartsWith('_') && !key.EndsWith("Id", StringComparison.Ordinal)) fields[key] = "";
        }

        var (_, card) = await admin.PostAsync("/families/new", fields);
        card.ShouldContain(Head);
        var id = Regex.Match(card, "/families/([0-9a-f-]{36})").Groups[1].Value;
        var reveal = SeenForm.On($"/families/{id}/reveal", (await admin.GetAsync($"/families/{id}/reveal")).Body).First();
        var asked = new Dictionary<string, string>(reveal.Variants[0]) { ["Why"] = $"cocokkan {Card} dengan Dukcapil" };
        (await admin.PostAsync(reveal.Path, asked)).Body.ShouldContain(Card[..4] + " " + Card[4..8]); // it was shown
        await admin.GetAsync($"/families/{id}?warn={Card}&saved=abc"); // somebody pastes a number into an address
    }

    [GeneratedRegex(@"(?<![\w-])\d{16}(?![\w-])")]
    private static partial Regex NumberShape();
}
