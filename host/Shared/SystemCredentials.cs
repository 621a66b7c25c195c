namespace KK.Saas.Hosting;

/// <summary>
/// Secrets that systemd hands to the service (LoadCredentialEncrypted=): each file of $CREDENTIALS_DIRECTORY is a setting of its
/// name, such as PersonalData__MasterKey or Database__ConnectionString. They lie sealed on the disk (by the machine's TPM 2, where it
/// has one), are opened for this service alone, in memory that is not swapped, and are no part of its environment.
/// </summary>
internal static class SystemCredentials
{
    public const string DirectoryKey = "CREDENTIALS_DIRECTORY";

    /// <summary>Adds them, before all other sources, where there are any.</summary>
    public static IConfigurationBuilder AddSystemCredentials(this IConfigurationBuilder configuration, string? directory) =>
        string.IsNullOrEmpty(directory) ? configuration : configuration.AddKeyPerFile(directory, optional: true);
}
