using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Questionnaires.Domain;

/// <summary>A published form with its scoring, shared by all tenants. It never changes; an edit is a new version.</summary>
public sealed class Instrument(Guid id, string formId, string version, string titleId, string titleEn, byte[] workbook, string formJson, DateTime publishedAtUtc) : IHostOwned
{
    public const int MaxCodeLength = 100;
    public const int MaxTitleLength = 200;

    public Guid Id { get; private set; } = id;

    public string FormId { get; private set; } = formId;

    public string Version { get; private set; } = version;

    public string TitleId { get; private set; } = titleId;

    public string TitleEn { get; private set; } = titleEn;

    public byte[] Workbook { get; private set; } = workbook;

    public string FormJson { get; private set; } = formJson;

    public DateTime PublishedAtUtc { get; private set; } = publishedAtUtc;
}
