namespace KK.Saas.Reports.Application.Figures;

/// <summary>
/// The pages of a report. Each is laid out so that it fits on one sheet of paper: so the contents know the numbers that the
/// printer will put on the pages. (Browsers cannot look up the page of a heading themselves: target-counter is missing.)
/// </summary>
internal sealed class PageBook
{
    /// <summary>Cover and contents stand before the first chapter.</summary>
    private const int FirstPage = 3;

    private readonly List<Html> _pages = [];
    private readonly List<(string Title, int Page)> _chapters = [];

    /// <summary>Begins a chapter on a new page.</summary>
    public void Chapter(string title, Html body, bool isWide = false)
    {
        _chapters.Add((title, FirstPage + _pages.Count));
        Add(Html.Of($"<h2 id=\"bab-{_chapters.Count}\">{_chapters.Count}. {title}</h2>"), body, isWide);
    }

    /// <summary>Goes on with the chapter on the next page.</summary>
    public void Continue(Html body, bool isWide = false) =>
        Add(Html.Of($"<p class=\"running\">{_chapters.Count}. {_chapters[^1].Title} (lanjutan)</p>"), body, isWide);

    /// <summary>A chapter with a table that may be longer than a page.</summary>
    /// <param name="title">Title of the chapter.</param>
    /// <param name="lead">What stands before the table on the first page.</param>
    /// <param name="rows">Rows of the table.</param>
    /// <param name="table">Makes a table of some rows.</param>
    /// <param name="rowsAPage">Rows that fit.</param>
    /// <param name="isWide">On its side.</param>
    public void Table(string title, Html lead, IReadOnlyList<Html> rows, Func<IEnumerable<Html>, Html> table, int rowsAPage, bool isWide = false)
    {
        var parts = rows.Chunk(rowsAPage).ToList();
        Chapter(title, Html.Of($"{lead}{(parts.Count == 0 ? Html.Of($"<p>Belum ada data.</p>") : table(parts[0]))}"), isWide);
        foreach (var part in parts.Skip(1)) Continue(table(part), isWide);
    }

    /// <summary>The contents, then all pages.</summary>
    public Html Write(Html cover) => Html.Of($"""
        <section class="page cover">{cover}</section>
        <section class="page"><h2>Daftar isi</h2><ol class="contents">{_chapters.Select((c, i) => Html.Of($"<li><a href=\"#bab-{i + 1}\"><span>{c.Title}</span><span class=\"leader\"></span><span>{c.Page}</span></a></li>"))}</ol></section>
        {_pages}
        """);

    private void Add(Html head, Html body, bool isWide) => _pages.Add(Html.Of($"<section class=\"page{(isWide ? " wide" : "")}\">{head}{body}</section>\n"));
}
