using KK.Saas.Core.Data;
using KK.Saas.Core.Identifiers;
using KK.Saas.Interventions.Domain.Plans;
using KK.Saas.Interventions.Plans;
using KK.Saas.Tables;

namespace KK.Saas.Interventions.Application.Plans;

/// <inheritdoc cref="IPlanFileAppService" />
public sealed class PlanFileAppService(IPlanRepository plans, PlanReader reader, PlanAccess access, IUnitOfWork unitOfWork) : IPlanFileAppService
{
    public async Task<byte[]> ExportAsync(Guid planId, CancellationToken cancellationToken = default) =>
        PlanWorkbook.Write(await reader.ReadAsync(await reader.GetAsync(planId, cancellationToken), cancellationToken));

    public async Task<PlanImportResult> ImportAsync(Guid planId, Stream content, CancellationToken cancellationToken = default)
    {
        var rows = await TableFile.ReadAsync(content, cancellationToken);
        var columns = new PlanColumns(rows[0]);
        return await unitOfWork.InTransactionAsync(async token =>
        {
            var facts = await reader.ReadAsync(await reader.GetAsync(planId, token), token);
            var import = new PlanImport(facts, columns, new PlanLineWriter(plans, facts, await access.FindAsync(token)));
            foreach (var row in rows.Skip(1)) import.Take(row);
            return import.Result;
        }, cancellationToken);
    }

    /// <summary>One file on its way into a plan.</summary>
    private sealed class PlanImport(PlanFacts facts, PlanColumns columns, PlanLineWriter writer)
    {
        private readonly PlanRowReader _reader = new(facts, columns);
        private readonly Dictionary<Guid, PlanLine> _stored = facts.Lines.ToDictionary(l => l.Id);
        private readonly HashSet<Guid> _seen = [];
        private readonly List<PlanIssue> _refused = [];
        private int _added;
        private int _changed;
        private int _same;

        public PlanImportResult Result => new(_added, _changed, _same, _refused);

        public void Take(TableRow row)
        {
            var read = _reader.Read(row);
            _refused.AddRange(read.Issues);
            if (read.Input is not { } input) return;
            var id = read.Id ?? IdOf(input);
            var line = _stored.GetValueOrDefault(id);
            var issues = Issues(row, read, id, line, input).ToList();
            _refused.AddRange(issues);
            if (issues.Count > 0) return;
            if (line is null)
            {
                writer.Add(id, input);
                _added++;
            }
            else if (IsSame(line, input))
            {
                _same++;
            }
            else
            {
                writer.Change(line, input);
                _changed++;
            }
        }

        private IEnumerable<PlanIssue> Issues(TableRow row, PlanRow read, Guid id, PlanLine? line, PlanLineInput input)
        {
            if (read.Id is not null && line is null) return [_reader.Issue(row, PlanColumns.Id, PlanIssueKind.UnknownLine)];
            if (!_seen.Add(id)) return [_reader.Issue(row, PlanColumns.Id, PlanIssueKind.RepeatedRow)];
            if (line is not null && IsSame(line, input)) return [];
            // A new row that is sent again may change what it made, until somebody else did.
            var isFresh = read.Id is null && line?.Revision == 1;
            if (line is not null && !isFresh && read.Revision != $"{line.Revision}") return [_reader.Issue(row, PlanColumns.Id, PlanIssueKind.ChangedMeanwhile)];
            return writer.Broken(line, input).Select(b => _reader.Issue(row, PlanColumns.Of(b.Field), b.Kind));
        }

        private static bool IsSame(PlanLine line, PlanLineInput input)
        {
            var stored = line.ToInput();
            return stored with { Targets = input.Targets } == input && PlanCell.Text(stored.Targets) == PlanCell.Text(input.Targets);
        }

        /// <summary>The same new row always gets the same id, so that a file that is sent again doubles nothing.</summary>
        private Guid IdOf(PlanLineInput input) =>
            NameBasedGuid.Create(facts.Plan.Id, $"{input.AgencyId}|{input.InterventionId}|{input.Year}|{input.FirstQuarter}|{input.LastQuarter}|{input.Title}");
    }
}
