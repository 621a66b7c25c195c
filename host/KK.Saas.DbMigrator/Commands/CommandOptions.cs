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

    /// <summary>Families of Sungai Tiung in the demo; the other kelurahan follow in proportion.</summary>
    public int Families { get; private set; } = Demo.DemoPlan.SungaiTiungFamilies;

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
            case "--families":
                if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var families)) return false;
                Families = families;
                return true;
            case "--environment": Environment = value; return true;
            case "--sqlite": SetDatabase("Sqlite", $"Data Source={value}"); return true;
            case "--postgres": SetDatabase("PostgreSql", value); return true;
            default: return false;
        }
    }

    private void SetDatabase(string provider, string connectionString)
    {
        Settings[DatabaseSelection.ProviderKey] = provider;
        Settings[DatabaseSelection.ConnectionStringKey] = connectionString;
    }
}
