namespace KK.Saas.Identity;

/// <summary>A row of a sheet of users, as texts. It is checked anew whenever it comes in.</summary>
/// <param name="Row">Row of the file; the header is row 1.</param>
/// <param name="DisplayName">Name on the screen.</param>
/// <param name="UserName">Login name; empty where one is to be made from the name.</param>
/// <param name="Role">A role; empty for an enumerator.</param>
/// <param name="Areas">Codes or names of kelurahan, with semicolons between them.</param>
public sealed record UserSheetRow(int Row, string DisplayName, string UserName, string Role, string Areas);
