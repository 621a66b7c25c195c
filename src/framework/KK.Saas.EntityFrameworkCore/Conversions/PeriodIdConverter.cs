using KK.Saas.Core.Identifiers;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace KK.Saas.EntityFrameworkCore.Conversions;

public sealed class PeriodIdConverter() : ValueConverter<PeriodId, Guid>(id => id.Value, value => new PeriodId(value));
