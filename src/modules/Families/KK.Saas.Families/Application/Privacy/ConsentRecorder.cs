using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Families.Domain.Privacy;

namespace KK.Saas.Families.Application.Privacy;

/// <inheritdoc cref="IConsentRecorder" />
public sealed class ConsentRecorder(IPrivacyRepository repository, ICurrentTenant tenant, TimeProvider clock) : IConsentRecorder
{
    public void Record(Guid familyId, ConsentOutcome outcome, string wording, Guid? recordedBy)
    {
        var text = wording.Length > ConsentRecord.MaxWordingLength ? wording[..ConsentRecord.MaxWordingLength] : wording;
        repository.Add(new ConsentRecord(tenant.RequiredId, EntityId.New(), familyId, LegalGround.Consent, outcome, text, recordedBy, clock.GetUtcNow().UtcDateTime));
    }
}
