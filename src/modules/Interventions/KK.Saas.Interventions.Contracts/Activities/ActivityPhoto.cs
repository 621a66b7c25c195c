namespace KK.Saas.Interventions.Activities;

/// <summary>A photo to be stored with a report.</summary>
/// <param name="Id">Made by the client.</param>
/// <param name="Name">As the phone names it.</param>
/// <param name="Content">JPEG or PNG, up to 10 MB.</param>
/// <param name="KeepPosition">Stores it as it is, with where it was taken; otherwise nothing but the picture is kept.</param>
public sealed record ActivityPhoto(Guid Id, string Name, Stream Content, bool KeepPosition);
