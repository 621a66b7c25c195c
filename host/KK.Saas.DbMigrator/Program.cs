using KK.Saas.DbMigrator.Commands;

return await CommandLine.RunAsync(args);
