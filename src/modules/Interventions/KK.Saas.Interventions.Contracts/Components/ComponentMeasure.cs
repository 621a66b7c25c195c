namespace KK.Saas.Interventions.Components;

/// <summary>
/// What is counted for the first three components of Pergub Kalimantan Selatan 100/2019; the fourth, family resilience, is the survey.
/// The regulation names no counters; these are the ones that offices already keep.
/// </summary>
public enum ComponentMeasure
{
    /// <summary>Marriages of the quarter; of them, with a spouse younger than 19 (UU 16/2019 Pasal 7).</summary>
    ChildMarriages = 1,

    /// <summary>Dispensations to marry before 19 that a court granted in the quarter; counted without a whole.</summary>
    Dispensations = 2,

    /// <summary>Babies of 0 to 6 months; of them, on breast milk alone.</summary>
    ExclusiveBreastfeeding = 3,

    /// <summary>Pregnant women targeted; of them, with a first antenatal contact (K1).</summary>
    AntenatalFirst = 4,

    /// <summary>Pregnant women targeted; of them, with six antenatal contacts (K6).</summary>
    AntenatalSix = 5,

    /// <summary>Women targeted for delivery; of them, delivered in a health facility.</summary>
    FacilityDelivery = 6,

    /// <summary>Women after birth targeted; of them, with complete postnatal visits (KF).</summary>
    Postnatal = 7,
}
