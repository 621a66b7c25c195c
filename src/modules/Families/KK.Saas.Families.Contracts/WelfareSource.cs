namespace KK.Saas.Families;

/// <summary>The national register that a desil or a recap was read from.</summary>
public enum WelfareSource
{
    /// <summary>Data Terpadu Kesejahteraan Sosial, until 2025.</summary>
    Dtks = 1,

    /// <summary>Data Tunggal Sosial dan Ekonomi Nasional (Inpres 4/2025), its successor.</summary>
    Dtsen = 2,
}
