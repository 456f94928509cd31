namespace Bulletin.Parsing.Tests.Support;

/// <summary>Stands in for the console of documented programs, which take its members for their own; hence public.</summary>
/// <param name="Console">Where they print.</param>
public sealed record DocumentedTerminal(TextWriter Console);
