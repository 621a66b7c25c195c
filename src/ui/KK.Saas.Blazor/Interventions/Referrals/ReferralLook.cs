using KK.Saas.Interventions.Referrals;
using Microsoft.Extensions.Localization;

namespace KK.Saas.Blazor.Interventions.Referrals;

/// <summary>How the pages of the room show states, fields and names.</summary>
internal static class ReferralLook
{
    /// <summary>In the order of the form.</summary>
    public static IReadOnlyList<ReferralField> Fields { get; } =
        [ReferralField.HeadName, ReferralField.Place, ReferralField.Phone, ReferralField.Members, ReferralField.FamilyCardNumber];

    public static string Badge(ReferralState state) => state switch
    {
        ReferralState.Sent => "badge-info",
        ReferralState.Received => "badge-warn",
        ReferralState.Served => "badge-ok",
        ReferralState.Refused => "badge-bad",
        _ => "",
    };

    public static string Name(this IStringLocalizer<ReferralsText> texts, ReferralSubject subject) =>
        subject.IsWithheld ? texts["Withheld"] : Shell.Text.Of(subject.NameId, subject.NameEn);

    public static string List(this IStringLocalizer<ReferralsText> texts, ReferralField fields) =>
        string.Join(", ", Fields.Where(f => fields.HasFlag(f)).Select(f => texts[$"Field.{f}"].Value));
}
