using KK.Saas.Tables;

namespace KK.Saas.Identity.Application.Sheets;

/// <summary>The columns of a sheet of users, and the empty sheet to begin with.</summary>
internal static class UserSheetColumns
{
    public const string Name = "nama";
    public const string UserName = "nama_pengguna";
    public const string Role = "peran";
    public const string Areas = "kelurahan";

    private static readonly Dictionary<string, string> Names = new()
    {
        ["nama"] = Name, ["namalengkap"] = Name, ["namakader"] = Name, ["name"] = Name,
        ["namapengguna"] = UserName, ["username"] = UserName, ["pengguna"] = UserName,
        ["peran"] = Role, ["role"] = Role, ["jabatan"] = Role,
        ["kelurahan"] = Areas, ["kelurahandesa"] = Areas, ["desa"] = Areas, ["wilayah"] = Areas, ["wilayahtugas"] = Areas, ["kodekelurahan"] = Areas,
    };

    private static readonly string[] Titles = [Name, UserName, Role, Areas];

    public static TableColumns Read(TableRow header) => new(header, Names.GetValueOrDefault, Name, Areas);

    public static byte[] EmptyCsv()
    {
        var csv = new SafeCsv();
        csv.AddRow(Titles);
        return csv.ToBytes();
    }

    public static byte[] EmptyXlsx() => XlsxWriter.Write("Pengguna", Titles, []);
}
