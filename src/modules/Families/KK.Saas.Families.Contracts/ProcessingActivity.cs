namespace KK.Saas.Families;

/// <summary>A line of the record of processing (UU 27/2022, Pasal 31), in Indonesian and English.</summary>
public sealed record ProcessingActivity(string NameId, string NameEn, string PurposeId, string PurposeEn, string Ground, string DataId, string DataEn, string RecipientsId, string RecipientsEn, string RetentionId, string RetentionEn);
