using KK.Saas.Core.MultiTenancy;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace KK.Saas.EntityFrameworkCore.Conversions;

public sealed class TenantIdConverter() : ValueConverter<TenantId, Guid>(id => id.Value, value => new TenantId(value));
