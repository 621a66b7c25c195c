using KK.Saas.Core.Auditing;
using KK.Saas.Core.Errors;
using KK.Saas.Families.Domain;

namespace KK.Saas.Families.Application.Privacy;

/// <inheritdoc cref="INumberAppService" />
public sealed class NumberAppService(IFamilyRepository families, FamilyVault vault, ICurrentOperation operation) : INumberAppService
{
    private const int MinReason = 5;
    private const int MaxReason = 200;

    public async Task<string> RevealCardNumberAsync(Guid familyId, string reason, CancellationToken cancellationToken = default)
    {
        Note(reason, null);
        return await OpenAsync(familyId, (await FindAsync(familyId, cancellationToken)).CardNumber, cancellationToken);
    }

    public async Task<string> RevealNikAsync(Guid familyId, Guid memberId, string reason, CancellationToken cancellationToken = default)
    {
        Note(reason, memberId);
        return await OpenAsync(familyId, (await FindAsync(familyId, cancellationToken)).Member(memberId).Nik, cancellationToken);
    }

    private void Note(string reason, Guid? memberId)
    {
        var text = reason.Trim();
        if (text.Length is < MinReason or > MaxReason) throw new BusinessException("Families:RevealReason", MinReason, MaxReason);
        operation.Info?.Note = memberId is { } member ? $"{text} | member {member.ToString("D")[..8]}" : text;
    }

    private async Task<string> OpenAsync(Guid familyId, byte[]? box, CancellationToken cancellationToken) =>
        await vault.OpenAsync(familyId, box, cancellationToken) is { Length: > 0 } digits ? digits : throw new BusinessException("Families:NoNumber");

    private async Task<Family> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await families.FindAsync(id, cancellationToken) ?? throw new EntityNotFoundException(nameof(Family));
}
