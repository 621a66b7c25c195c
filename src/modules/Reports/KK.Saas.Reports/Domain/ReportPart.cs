namespace KK.Saas.Reports.Domain;

/// <summary>A part of the file of a report.</summary>
public abstract class ReportPart
{
    protected ReportPart(Guid id, Guid reportId, int attempt, int number, byte[] content) =>
        (Id, ReportId, Attempt, Number, Content) = (id, reportId, attempt, number, content);

    protected ReportPart()
    {
    }

    public Guid Id { get; private set; }

    public Guid ReportId { get; private set; }

    public int Attempt { get; private set; }

    /// <summary>From 0.</summary>
    public int Number { get; private set; }

    public byte[] Content { get; private set; } = [];
}
