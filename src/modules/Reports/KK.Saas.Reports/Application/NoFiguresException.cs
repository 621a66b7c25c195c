namespace KK.Saas.Reports.Application;

/// <summary>There is nothing to report on.</summary>
internal sealed class NoFiguresException : Exception;
