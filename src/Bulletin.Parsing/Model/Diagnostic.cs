namespace Bulletin.Parsing.Model;

/// <summary>How much a <see cref="Diagnostic"/> matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing was lost.</summary>
    Info,

    /// <summary>Something was repaired, left out or is uncertain.</summary>
    Warning,

    /// <summary>Part of the input could not be read.</summary>
    Error,
}

/// <summary>A remark about the text: what was found, where, and what was done about it.</summary>
/// <remarks>Ids are stable and listed in <c>docs/diagnostics.md</c>. A message never depends on the machine's culture.</remarks>
/// <param name="Id">Stable id such as <c>BP1002</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Span">The characters concerned; empty when the remark is about the whole input.</param>
/// <param name="Message">A sentence in English that a user can act on.</param>
public sealed record Diagnostic(string Id, DiagnosticSeverity Severity, TextSpan Span, string Message)
{
    /// <summary>The diagnostic as one line: id, severity, span, message.</summary>
    public override string ToString() => $"{Id} {Severity.ToString().ToLowerInvariant()} ({Span}): {Message}";
}
