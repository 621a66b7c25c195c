using System.Globalization;
using KK.Saas.Hosting;

namespace KK.Saas.DbMigrator.Commands;

/// <summary>What stood on the command line.</summary>
public sealed class CommandOptions
{
    private CommandOptions(string command) => Command = command;

    public string Command { get; }

    public string? User { get; private set; }

    /// <summary>Code of a kabupaten/kota, such as 63.72.</summary>
    public string? Regency { get; private set; }

    /// <summary>seed-demo: families of Sungai Tiung, the other kelurahan follow in proportion. seed-scale: families in all.</summary>
    public int? Families { get; private set; }

    /// <summary>seed-scale: survey years.</summary>
    public int Periods { get; private set; } = Scale.ScalePlan.Periods;

    /// <summary>seed-scale: another number gives other families.</summary>
    public int Seed { get; private set; } = 1;

    /// <summary>Production unless somebody says otherwise, so that a forgotten setting is the safe one.</summary>
    public string Environment { get; private set; } = System.Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") ?? "Production";

    public bool IsProduction => string.Equals(Environment, "Production", StringComparison.OrdinalIgnoreCase);

    public Dictionary<string, string?> Settings { get; } = [];

    /// <summary>Null when an option is unknown or lacks its value.</summary>
    public static CommandOptions? Parse(IReadOnlyList<string> args)
    {
        if (args.Count % 2 == 0) return null;
        var options = new CommandOptions(args[0]);
        for (var i = 1; i < args.Count; i += 2)
            if (!options.TrySet(args[i], args[i + 1])) return null;
        return options;
    }

    private bool TrySet(string name, string value)
    {
        switch (name)
        {
            case "--user": User = value; return true;
            case "--regency": Regency = value; return true;
            case "--families": return TryNumber(value, number => Families = number);
            case "--periods": return TryNumber(value, number => Periods = number);
            case "--seed": return TryNumber(value, number => Seed = number);
            case "--environment": Environment = value; return true;
            case "--sqlite": SetDatabase("Sqlite", $"Data Source={value}"); return true;
            case "--postgres": SetDatabase("PostgreSql", value); return true;
            default: return false;
        }
    }

    private static bool TryNumber(string value, Action<int> set)
    {
        if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return false;
        set(number);
        return true;
    }

    private void SetDatabase(string provider, string connectionString)
    {
        Settings[DatabaseSelection.ProviderKey] = provider;
        Settings[DatabaseSelection.ConnectionStringKey] = connectionString;
    }
}
