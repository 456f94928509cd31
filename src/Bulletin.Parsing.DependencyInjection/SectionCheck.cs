using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Bulletin.Parsing.DependencyInjection;

/// <summary>Refuses a section of the configuration with a key that is no setting, or in a form that would be passed over in silence.</summary>
internal sealed class SectionCheck(IConfiguration section) : IValidateOptions<BulletinParserSettings>
{
    /// <summary>The settings of one value, by their names in a section; <see cref="BulletinParserSettings.LexiconFiles"/> alone is a list.</summary>
    internal static readonly string[] Values =
    [
        nameof(BulletinParserSettings.Home), nameof(BulletinParserSettings.Format), nameof(BulletinParserSettings.Encoding), nameof(BulletinParserSettings.MaxTextLength),
        nameof(BulletinParserSettings.MaxPageLength), nameof(BulletinParserSettings.MaxPageDepth), nameof(BulletinParserSettings.MaxPageElements), nameof(BulletinParserSettings.MaxHeadlineLength),
        nameof(BulletinParserSettings.LogDiagnostics),
    ];

    private const string List = nameof(BulletinParserSettings.LexiconFiles);

    public ValidateOptionsResult Validate(string? name, BulletinParserSettings options)
    {
        var problems = section.GetChildren().Select(Problem).OfType<string>().ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static string? Problem(IConfigurationSection setting)
    {
        if (string.Equals(setting.Key, List, StringComparison.OrdinalIgnoreCase)) return string.IsNullOrEmpty(setting.Value) ? null : $"\"{setting.Path}\" is one value; it must be a list of files.";
        if (!Values.Contains(setting.Key, StringComparer.OrdinalIgnoreCase)) return $"\"{setting.Path}\" is no setting of the parser; there are {string.Join(", ", Values)} and {List}. Everything else is set in code, by Adjust.";
        return setting.GetChildren().Any() ? $"\"{setting.Path}\" must be one value, and has parts." : null;
    }
}
