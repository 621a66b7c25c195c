using KK.Saas.Core.Data;
using KK.Saas.Families.Domain;
using KK.Saas.Families.Domain.PersonalData;
using KK.Saas.Families.Domain.Privacy;
using KK.Saas.Questionnaires.Domain;
using KK.Saas.Rollups.Domain;
using KK.Saas.Scoring.Domain;

namespace KK.Saas.DbMigrator.Scale;

/// <summary>The rows of some families, stored together or not at all.</summary>
internal sealed class ScaleBatch
{
    public List<FamilyKey> Keys { get; } = [];

    public List<Family> Families { get; } = [];

    public List<FamilyNameKey> NameKeys { get; } = [];

    public List<ConsentRecord> Consents { get; } = [];

    public List<AnswerDraft> Drafts { get; } = [];

    public List<Submission> Submissions { get; } = [];

    public List<Score> Scores { get; } = [];

    public List<FamilyFact> Facts { get; } = [];

    /// <summary>Families first, for others point to them.</summary>
    public Task<int> StoreAsync(IUnitOfWork unitOfWork, IBulkInserter bulk, CancellationToken cancellationToken) => unitOfWork.InTransactionAsync(
        async token => await bulk.InsertAsync(Keys, token) + await bulk.InsertAsync(Families, token)
            + await bulk.InsertAsync([.. Families.SelectMany(f => f.Members)], token) + await bulk.InsertAsync(NameKeys, token)
            + await bulk.InsertAsync(Consents, token) + await bulk.InsertAsync(Drafts, token) + await bulk.InsertAsync(Submissions, token)
            + await bulk.InsertAsync(Scores, token) + await bulk.InsertAsync(Facts, token),
        cancellationToken);
}
