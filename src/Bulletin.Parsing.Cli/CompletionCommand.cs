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

    public static Command Create(TextWriter output)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash or zsh." };
        shell.AcceptOnlyFromAmong("bash", "zsh");
        var command = new Command("completion", "Prints the lines that let a shell complete commands and options.") { shell };
        command.SetAction(result => output.WriteLine(result.GetValue(shell) == "zsh" ? Zsh : Bash));
        return command;
    }
}
