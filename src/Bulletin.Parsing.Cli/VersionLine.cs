using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using Bulletin.Parsing.Lexicon;

namespace Bulletin.Parsing.Cli;

/// <summary><c>bulletin --version</c>: the version of the program and that of its word tables, which results carry too.</summary>
internal sealed class VersionLine : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        // What follows the + is the commit.
        var version = typeof(VersionLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
        parseResult.InvocationConfiguration.Output.WriteLine($"bulletin {version}, lexicon {BulletinLexicon.Default.Version}");
        return BulletinCommand.Done;
    }
}
