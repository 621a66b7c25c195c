using KK.Saas.Identity.Domain;
using Microsoft.AspNetCore.Identity;

namespace KK.Saas.Identity.Application;

/// <summary>Refuses passwords that are guessed first.</summary>
public sealed class CommonPasswordValidator : IPasswordValidator<User>
{
    public const string Code = "PasswordCommon";

    public Task<IdentityResult> ValidateAsync(UserManager<User> manager, User user, string? password) => Task.FromResult(
        CommonPasswords.Contains(password ?? "", user.UserName)
            ? IdentityResult.Failed(new IdentityError { Code = Code, Description = "The password is among those that are guessed first." })
            : IdentityResult.Success);
}
