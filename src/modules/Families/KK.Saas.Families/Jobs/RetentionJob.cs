using KK.Saas.AspNetCore.Jobs;
using KK.Saas.Core.Auditing;
using KK.Saas.Core.Data;
using KK.Saas.Families.Application.Privacy;
using KK.Saas.Families.Domain;
using KK.Saas.Tenancy;

namespace KK.Saas.Families.Jobs;

/// <summary>Erases families whose time in the archive is over. Each is written to the audit log.</summary>
public sealed class RetentionJob(IFamilyRepository families, FamilyEraser eraser, ITenantSettings settings, IAuditLog audit, IUnitOfWork unitOfWork, TimeProvider clock)
{
    /// <summary>A night's work; the rest follows the next night.</summary>
    private const int MaxPerRun = 5_000;

    /// <returns>How many families were erased.</returns>
    public async Task<int> RunAsync(TenantJobArgs args, CancellationToken cancellationToken)
    {
        var years = int.Parse(
            await settings.GetAsync(TenantSettingNames.RetentionYears, $"{CitySettings.DefaultRetentionYears}", cancellationToken), System.Globalization.CultureInfo.InvariantCulture);
        var due = await families.ListInactiveSinceAsync(clock.GetUtcNow().UtcDateTime.AddYears(-years), MaxPerRun, cancellationToken);
        foreach (var id in due)
        {
            await unitOfWork.InTransactionAsync(async token =>
            {
                await eraser.EraseAsync(id, token);
                return true;
            }, cancellationToken);
            await audit.RecordAsync(AuditAction.Change, "Retention.Erase", id, $"after {years} years", cancellationToken);
        }

        return due.Count;
    }
}
