using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Questionnaires.Domain;

/// <summary>A form with its scoring, shared by all tenants. A published one never changes; an edit is a new version.</summary>
public sealed class Instrument(Guid id, string formId, string version) : IHostOwned
{
    public const int MaxCodeLength = 100;
    public const int MaxTitleLength = 200;

    public Guid Id { get; private set; } = id;

    public string FormId { get; private set; } = formId;

    public string Version { get; private set; } = version;

    public string TitleId { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    public byte[] Workbook { get; private set; } = [];

    public string FormJson { get; private set; } = "";

    /// <summary>Null for a draft.</summary>
    public DateTime? PublishedAtUtc { get; private set; }

    /// <exception cref="InvalidOperationException">It is published.</exception>
    public void SetContent(string titleId, string titleEn, byte[] workbook, string formJson)
    {
        if (PublishedAtUtc is not null) throw new InvalidOperationException("A published instrument never changes.");
        (TitleId, TitleEn, Workbook, FormJson) = (titleId, titleEn, workbook, formJson);
    }

    public void Publish(DateTime nowUtc) => PublishedAtUtc ??= nowUtc;
}
