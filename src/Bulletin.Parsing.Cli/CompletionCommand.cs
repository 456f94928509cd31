using System.CommandLine;

namespace Bulletin.Parsing.Cli;

/// <summary><c>bulletin completion SHELL</c>: the lines that teach a shell to complete the command.</summary>
internal static class CompletionCommand
{
    // The program itself says what may follow (its directive [suggest:POSITION]); where it says nothing, the shell offers files.
    private const string Bash = """
        _bulletin() {
          local IFS=$'\n'
          COMPREPLY=($(compgen -W "$(bulletin "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _bulletin bulletin
        """;

    private const string Zsh = """
        _bulletin() {
          local -a words
          words=("${(@f)$(bulletin "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
          compadd -a words
          _files
        }
        compdef _bulletin bulletin
        """;

    private const string Fish = """
        complete -c bulletin -a '(bulletin "[suggest:"(string length -- (commandline -cp))"]" (commandline -cp) 2>/dev/null)'
        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName bulletin -ScriptBlock {
          param($word, $line, $position)
          bulletin "[suggest:$position]" "$line" 2>$null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }
        """;

    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal) { ["bash"] = Bash, ["zsh"] = Zsh, ["fish"] = Fish, ["powershell"] = PowerShell };

    public static Command Create(TextWriter output)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or powershell." };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new Command("completion", "Prints the lines that let a shell complete commands and options.") { shell };
        command.SetAction(result => output.WriteLine(Scripts[result.GetValue(shell)!]));
        return command;
    }
}
