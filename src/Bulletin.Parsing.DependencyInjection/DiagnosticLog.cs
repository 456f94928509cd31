using Bulletin.Parsing.Model;
using Microsoft.Extensions.Logging;

namespace Bulletin.Parsing.DependencyInjection;

/// <summary>Diagnostics as log entries, with id, file, place and message as fields.</summary>
internal static partial class DiagnosticLog
{
    public static void Write(ILogger logger, Diagnostic diagnostic, string? fileName)
    {
        var level = LevelOf(diagnostic.Severity);
        if (logger.IsEnabled(level)) Diagnosed(logger, level, diagnostic.Id, fileName ?? "text", diagnostic.Span, diagnostic.Message);
    }

    // What a text is like is no fault of the program: an error of the text is a warning of the log.
    private static LogLevel LevelOf(DiagnosticSeverity severity) => severity == DiagnosticSeverity.Info ? LogLevel.Debug : severity == DiagnosticSeverity.Warning ? LogLevel.Information : LogLevel.Warning;

    [LoggerMessage(EventId = 1, Message = "{DiagnosticId} in {File} at {Span}: {Text}")]
    private static partial void Diagnosed(ILogger logger, LogLevel level, string diagnosticId, string file, TextSpan span, string text);
}
