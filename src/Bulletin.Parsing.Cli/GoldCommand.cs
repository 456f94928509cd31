using System.CommandLine;
using Bulletin.Parsing.Export;

namespace Bulletin.Parsing.Cli;

/// <summary><c>bulletin gold FILE.ann</c>: corrected brat annotations as a gold file.</summary>
internal static class GoldCommand
{
    public static Command Create(TextWriter output, TextWriter error)
    {
        var file = new Argument<string>("FILE.ann") { Description = "Annotations, as parse --format brat writes them and brat corrects them; the text lies beside them as FILE.txt." };
        var command = new Command("gold", "Turns corrected brat annotations into a gold file for the accuracy check (docs/accuracy.md).") { file };
        command.SetAction(result => Run(result.GetValue(file)!, output, error));
        return command;
    }

    private static int Run(string path, TextWriter output, TextWriter error)
    {
        try
        {
            output.WriteLine(BratGold.Read(File.ReadAllText(Path.ChangeExtension(path, ".txt")), File.ReadAllText(path), Path.GetFileNameWithoutExtension(path)));
            return BulletinCommand.Done;
        }
        catch (FormatException exception)
        {
            error.WriteLine($"bulletin: {path}: {exception.Message}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"bulletin: cannot read {path} and the .txt beside it: {exception.Message}");
        }
        return BulletinCommand.SomeFailed;
    }
}
