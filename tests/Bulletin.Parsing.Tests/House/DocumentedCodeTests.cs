using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.House;

/// <summary>What the README and the documentation show is what happens.</summary>
public sealed class DocumentedCodeTests
{
    public static TheoryData<string> Pages { get; } = [.. DocumentedPage.WithCode];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_program_compiles_and_prints_what_the_page_shows(string page)
    {
        foreach (var (code, printed, shown) in await Page(page).RunAsync())
            if (shown is not null) printed.Should().Be(shown, code);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_file_of_the_project_is_shown_as_it_is(string page)
    {
        foreach (var (name, text) in Page(page).ProjectFiles())
            File.ReadAllText(Path.Combine(Bulletins.Root, name)).ReplaceLineEndings("\n").Should().Be(text, name);
    }

    private static DocumentedPage Page(string page) => new(Path.Combine(Bulletins.Root, page));
}
