using KK.Saas.Core.Keys;

namespace KK.Saas.DbMigrator.Commands;

/// <summary>After a new key was put in the first line of the master key file: wraps with it all that is under former ones.</summary>
internal static class RotateMasterKeyCommand
{
    public static async Task RunAsync(IServiceProvider services, CommandOptions options)
    {
        var total = 0;
        await EachScope.RunAsync(services, async (scope, _) =>
        {
            foreach (var part in scope.GetServices<IMasterKeyRotation>()) total += await part.RewrapAsync();
        });
        Console.WriteLine($"{total} boxes are now under the master key {services.GetRequiredService<IMasterKey>().CurrentKeyId}. The former key may leave the file once this command says 0.");
    }
}
