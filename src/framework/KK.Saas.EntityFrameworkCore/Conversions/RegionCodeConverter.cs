using KK.Saas.Core.Regions;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace KK.Saas.EntityFrameworkCore.Conversions;

public sealed class RegionCodeConverter() : ValueConverter<RegionCode, string>(code => code.Value, value => RegionCode.Parse(value));
