using System.Globalization;
using Microsoft.Extensions.Options;

namespace Bulletin.Parsing.DependencyInjection;

/// <summary>Refuses settings that no parser can be made with, before one is made.</summary>
internal sealed class SettingsCheck : IValidateOptions<BulletinParserSettings>
{
    // The deepest that HtmlOptions.MaxDepth allows.
    private const int DeepestPage = 1000;

    public ValidateOptionsResult Validate(string? name, BulletinParserSettings options)
    {
        List<string> problems =
        [
            .. Outside(nameof(BulletinParserSettings.MaxTextLength), options.MaxTextLength, int.MaxValue),
            .. Outside(nameof(BulletinParserSettings.MaxPageLength), options.MaxPageLength, int.MaxValue),
            .. Outside(nameof(BulletinParserSettings.MaxPageDepth), options.MaxPageDepth, DeepestPage),
            .. Outside(nameof(BulletinParserSettings.MaxPageElements), options.MaxPageElements, int.MaxValue),
            .. Outside(nameof(BulletinParserSettings.MaxHeadlineLength), options.MaxHeadlineLength, int.MaxValue),
            .. options.LexiconFiles.Where(file => !File.Exists(file)).Select(file => $"{nameof(BulletinParserSettings.LexiconFiles)} names \"{file}\", and there is no such file; a path is read from the current folder, {Environment.CurrentDirectory}."),
        ];
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Outside(string setting, int value, int most) =>
        value >= 1 && value <= most ? [] : [string.Create(CultureInfo.InvariantCulture, $"{setting} is {value}; it must be {(most == int.MaxValue ? "1 or more" : $"from 1 to {most}")}.")];
}
