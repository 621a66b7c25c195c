using System.Diagnostics.CodeAnalysis;

namespace KK.Saas.Forms;

/// <summary>What a question takes as its answer. The names follow the XLSForm types (xlsform.org).</summary>
[SuppressMessage("Naming", "CA1720", Justification = "Integer and Decimal are the XLSForm names of these types.")]
public enum QuestionType
{
    /// <summary>Free text.</summary>
    Text,

    /// <summary>A whole number, canonical as "12" or "-3".</summary>
    Integer,

    /// <summary>A number with a fraction, canonical as "1.5".</summary>
    Decimal,

    /// <summary>A calendar date, canonical as "2026-11-24".</summary>
    Date,

    /// <summary>One of the choices, canonical as its name.</summary>
    SelectOne,

    /// <summary>Some of the choices, canonical as their names in the order of the list, one space between.</summary>
    SelectMultiple,

    /// <summary>Text to read; takes no answer.</summary>
    Note,

    /// <summary>A value that the form computes; nobody enters it.</summary>
    Calculate,

    /// <summary>A value that the system presets; not shown.</summary>
    Hidden,

    /// <summary>A box to tick, canonical as "OK".</summary>
    Acknowledge,
}
