using KK.Saas.DbMigrator.Demo;

namespace KK.Saas.DbMigrator.Commands;

internal static class DemoAccountsCommand
{
    public static Task RunAsync(IServiceProvider services, CommandOptions options)
    {
        if (options.IsProduction) throw new InvalidOperationException("there are no demo accounts in Production");
        Console.WriteLine($"Demo accounts (password of all: {DemoAccounts.Password})");
        foreach (var account in DemoAccounts.All)
            Console.WriteLine($"  {account.UserName,-28} {account.DisplayName}{(account.Areas.Count > 0 ? $" ({string.Join(", ", account.Areas)})" : "")}");
        return Task.CompletedTask;
    }
}
