using KK.Saas.Core.Errors;
using KK.Saas.Interventions.Activities;
using KK.Saas.Interventions.Application.Files;
using KK.Saas.Interventions.Files;

namespace KK.Saas.Interventions.Application.Activities;

/// <summary>Photos of a report.</summary>
public sealed class ActivityPhotos(IFileStore files)
{
    public Task<IReadOnlyList<FileItem>> ListAsync(Guid activityId, CancellationToken cancellationToken = default) => files.ListAsync(FileOwner.Activity, activityId, cancellationToken);

    public async Task AddAsync(Guid activityId, IReadOnlyList<ActivityPhoto> photos, CancellationToken cancellationToken = default)
    {
        if (photos.Count == 0) return;
        var stored = (await ListAsync(activityId, cancellationToken)).Select(f => f.Id).ToHashSet();
        var added = photos.Where(p => !stored.Contains(p.Id)).ToList();
        if (stored.Count + added.Count > ActivityRules.MaxPhotos) throw new BusinessException("Interventions.Activities:Photos", ActivityRules.MaxPhotos);
        foreach (var photo in added)
        {
            if (photo.Content.CanSeek) photo.Content.Position = 0; // the work of a transaction may run again
            await files.AddPhotoAsync(FileOwner.Activity, activityId, photo.Id, photo.Name, photo.Content, photo.KeepPosition, cancellationToken);
        }
    }

    public Task RemoveAsync(Guid activityId, Guid photoId, CancellationToken cancellationToken = default) => files.RemoveAsync(FileOwner.Activity, activityId, photoId, cancellationToken);

    public Task<FileDownload> OpenAsync(Guid activityId, Guid photoId, CancellationToken cancellationToken = default) =>
        files.OpenAsync(FileOwner.Activity, activityId, photoId, cancellationToken);
}
