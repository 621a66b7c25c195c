using KK.Saas.Core.Paging;

namespace KK.Saas.Core.Tests;

public sealed class PagingTests
{
    private static readonly IReadOnlyList<string> Letters = [.. "abcdefg".Select(c => c.ToString())];

    [Fact]
    public void A_handle_says_what_was_put_into_it()
    {
        var handle = new PageCursor(true, ["001", "12\nA \"x\"", ""]).ToString();
        handle.ShouldAllBe(c => char.IsAsciiLetterOrDigit(c) || c == '-' || c == '_');
        var read = PageCursor.Parse(handle).ShouldNotBeNull();
        (read.IsBack, read.Keys).ShouldSatisfyAllConditions(r => r.IsBack.ShouldBeTrue(), r => r.Keys.ShouldBe(["001", "12\nA \"x\"", ""]));
    }

    [Theory]
    [InlineData("2")]
    [InlineData("%%%")]
    [InlineData("W10")] // []
    [InlineData("WyI_Il0")] // ["?"]
    [InlineData("e30")] // {}
    [InlineData("WyI-IixudWxsXQ")] // [">",null]
    [InlineData("WyI-IixbXV0")] // [">",[]]
    [InlineData("WyI-IiwiXHUwMDAwIl0")] // [">","\u0000"]
    [InlineData("_w")] // a byte that is no text
    public void A_handle_that_is_none_is_nothing(string handle) => PageCursor.Parse(handle).ShouldBeNull();

    [Fact]
    public void A_list_in_memory_is_walked_there_and_back()
    {
        var pages = new List<Page<string>> { Walk.Read(Letters, l => l, null, 3) };
        while (pages[^1].Links.Next is { } next) pages.Add(Walk.Read(Letters, l => l, next, 3));
        pages.Select(p => string.Concat(p.Items)).ShouldBe(["abc", "def", "g"]);
        (pages[0].Links.Previous, pages[2].Links.Next).ShouldBe((null, null));
        Walk.Read(Letters, l => l, pages[2].Links.Previous, 3).Items.ShouldBe(["d", "e", "f"]);
        Walk.Read(Letters, l => l, pages[1].Links.Previous, 3).Items.ShouldBe(["a", "b", "c"]);
    }

    [Fact]
    public void A_row_that_is_hidden_meanwhile_keeps_its_place_and_one_that_is_gone_leads_to_the_start()
    {
        var next = Walk.Read(Letters, l => l, null, 3).Links.Next;
        Walk.Read(Letters, l => l, next, 3, l => l != "c").Items.ShouldBe(["d", "e", "f"]);
        Walk.Read([.. Letters.Where(l => l != "c")], l => l, next, 3).Items.ShouldBe(["a", "b", "d"]);
        Walk.Read<string>([], l => l, next, 3).ShouldSatisfyAllConditions(p => p.Items.ShouldBeEmpty(), p => p.Links.ShouldBe(PageLinks.None));
    }
}
