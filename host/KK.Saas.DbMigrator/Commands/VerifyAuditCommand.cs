using KK.Saas.Core.Auditing;
using KK.Saas.EntityFrameworkCore.Auditing;

namespace KK.Saas.DbMigrator.Commands;

internal static class VerifyAuditCommand
{
    public static async Task RunAsync(IServiceProvider services, CommandOptions options)
    {
        var broken = 0;
        await EachScope.RunAsync(services, async (scope, name) =>
        {
            await scope.GetRequiredService<AuditSealer>().SealAsync();
            var result = await scope.GetRequiredService<IAuditVerifier>().VerifyAsync();
            if (result.Problem is not null) broken++;
            Console.WriteLine($"{name}: {result.Batches} batches, {result.Entries} entries, {result.Problem ?? "whole"}");
        });
        if (broken > 0) throw new InvalidOperationException($"{broken} audit logs are not whole");
    }
}
