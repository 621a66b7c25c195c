namespace KK.Saas.Forms.Blazor;

/// <summary>The few words around the questions; those of the questions come from the form.</summary>
internal static class FormWords
{
    public static LocalizedText Next { get; } = new("Lanjut", "Next");

    public static LocalizedText Back { get; } = new("Kembali", "Back");

    public static LocalizedText Review { get; } = new("Periksa jawaban", "Check the answers");

    public static LocalizedText Missing { get; } = new("Belum dijawab", "Not answered yet");

    public static LocalizedText Complete { get; } = new("Semua pertanyaan sudah dijawab.", "All questions are answered.");

    public static LocalizedText Optional { get; } = new("boleh dikosongkan", "may be left empty");

    public static LocalizedText Progress { get; } = new("terjawab", "answered");
}
