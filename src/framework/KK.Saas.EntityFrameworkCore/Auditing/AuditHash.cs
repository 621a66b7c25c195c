using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace KK.Saas.EntityFrameworkCore.Auditing;

/// <summary>SHA-256 over the batch before and each entry, field by field, in the order of their ids.</summary>
internal static class AuditHash
{
    /// <summary>What stands before the first batch.</summary>
    public static readonly string Start = new('0', 64);

    public static string Of(string previous, long sequence, IEnumerable<IAuditRow> entries)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{previous}|{sequence.ToString(CultureInfo.InvariantCulture)}\n"));
        foreach (var entry in entries.OrderBy(e => e.Id.ToString("D"), StringComparer.Ordinal))
        {
            hash.AppendData(JsonSerializer.SerializeToUtf8Bytes((string?[])
            [
                entry.Id.ToString("D"), entry.At.ToString("O", CultureInfo.InvariantCulture), entry.UserId?.ToString("D"), entry.UserName,
                ((int)entry.Action).ToString(CultureInfo.InvariantCulture), entry.Operation, entry.SubjectId?.ToString("D"), entry.Detail,
            ]));
            hash.AppendData("\n"u8);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
