using KK.Saas.Core.Time;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace KK.Saas.EntityFrameworkCore.Conversions;

public sealed class FiscalYearConverter() : ValueConverter<FiscalYear, int>(year => year.Value, value => new FiscalYear(value));
