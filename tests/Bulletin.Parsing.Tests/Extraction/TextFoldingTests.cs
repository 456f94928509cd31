using Bulletin.Parsing.Extraction;
using Bulletin.Parsing.Lexicon;

namespace Bulletin.Parsing.Tests.Extraction;

public sealed class TextFoldingTests
{
    private static readonly TextFolding Folding = new(BulletinLexicon.Default.Simplified);

    [Fact]
    public void Folds_widths_spaces_dots_and_traditional_characters() =>
        Fold(Folding, "（２０２４年）市長阿依古麗•買買提　說：“Ａ－ｚ！”").Should().Be("(2024年)市长阿依古丽·买买提 说:“A-z!”");

    [Fact]
    public void A_text_known_to_be_simplified_is_folded_alike_at_any_place()
    {
        var every = new string([.. Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(c => (char)c).Where(c => BulletinLexicon.Default.Simplified.Of(c) == c)]);
        for (var from = 0; from < 40; from++) Fold(Folding.OfSimplified, every[from..]).Should().Be(Fold(Folding, every[from..]));
    }

    private static string Fold(TextFolding folding, string text)
    {
        var target = new char[text.Length];
        folding.Fold(text, target);
        return new string(target);
    }
}
