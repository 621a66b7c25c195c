using System.Xml.Linq;

namespace KK.Saas.ArchitectureTests;

public sealed class TextTests
{
    private static readonly Lazy<ILookup<string, string>> Keys = new(() => Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "ui"), "*Text.resx", SearchOption.AllDirectories)
        .SelectMany(file => XDocument.Load(file).Root!.Elements("data").Select(d => (Marker: Path.GetFileNameWithoutExtension(file), Key: (string)d.Attribute("name")!)))
        .ToLookup(t => t.Marker, t => t.Key));

    [Fact]
    public void Every_text_that_a_page_asks_for_is_there() =>
        Repository.Sources("src/ui").Where(f => f.EndsWith(".razor", StringComparison.Ordinal))
            .SelectMany(file => TextRules.Asked(File.ReadAllText(file)).Where(t => !Keys.Value[t.Marker].Contains(t.Key)).Select(t => $"{Repository.Relative(file)}: {t.Key}"))
            .ShouldBeEmpty();

    [Fact]
    public void Every_entry_of_the_menu_has_its_name_and_its_line_on_the_first_page() =>
        TextRules.OfMenu(File.ReadAllText(Path.Combine(Repository.Root, "src", "ui", "KK.Saas.Blazor", "Shell", "Menu.cs"))).Except(["Home.Home"]).Except(Keys.Value["ShellText"]).ShouldBeEmpty();

    [Fact]
    public void A_missing_text_is_found()
    {
        const string razor = "@inject IStringLocalizer<ShellText> L\n<p>@L[\"Gone\", 3] @L[$\"Made.{x}\"] @Other[\"Else\"]</p>";
        TextRules.Asked(razor).ShouldBe([("ShellText", "Gone")]);
        TextRules.OfMenu("new(\"/x\", \"Menu.X\", null)").ShouldBe(["Menu.X", "Home.X"]);
    }
}
