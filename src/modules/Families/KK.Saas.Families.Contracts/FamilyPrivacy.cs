namespace KK.Saas.Families;

/// <summary>The state of a family's rights.</summary>
/// <param name="IsRestricted">Processing is suspended: no new survey, no referral.</param>
/// <param name="IsErased">Its data were erased for good.</param>
/// <param name="Consents">The newest first.</param>
/// <param name="Requests">The newest first.</param>
public sealed record FamilyPrivacy(bool IsRestricted, bool IsErased, IReadOnlyList<ConsentItem> Consents, IReadOnlyList<DataRequestItem> Requests);
