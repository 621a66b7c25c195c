using KK.Saas.Core.Identifiers;
using KK.Saas.Interventions.Activities;
using Microsoft.AspNetCore.Http;

namespace KK.Saas.Blazor.Interventions.Activities;

/// <summary>Photos that a form posted. Their ids follow from the form's, so that a repeated post stores none twice.</summary>
internal static class PostedPhotos
{
    public static IReadOnlyList<ActivityPhoto> Of(Guid form, IFormFileCollection? files, bool keepPosition) =>
        [.. (files ?? (IEnumerable<IFormFile>)[]).Where(f => f.Length > 0).Select((f, n) => new ActivityPhoto(NameBasedGuid.Create(form, $"{n}:{f.Length}:{f.FileName}"), f.FileName, f.OpenReadStream(), keepPosition))];
}
