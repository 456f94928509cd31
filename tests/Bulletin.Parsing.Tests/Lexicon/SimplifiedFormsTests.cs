using Bulletin.Parsing.Lexicon;

namespace Bulletin.Parsing.Tests.Lexicon;

public sealed class SimplifiedFormsTests
{
    private static readonly SimplifiedForms Forms = BulletinLexicon.Default.Simplified;
    private static readonly IReadOnlyList<string[]> Rows = LexiconTable.Load(SimplifiedForms.TableName).Rows("traditional");

    public static TheoryData<string> WordTables =>
        [.. BulletinLexicon.TableNames.Except([SimplifiedForms.TableName, FrequentCharacters.TableName], StringComparer.Ordinal)];

    [Fact]
    public void Each_character_has_one_form_of_one_unit_that_is_not_folded_again()
    {
        Rows.Select(row => row[0]).Should().OnlyHaveUniqueItems();
        foreach (var row in Rows)
        {
            (row[0].Length, row[2].Length).Should().Be((1, 1), row[0]);
            Forms.Of(row[0][0]).Should().Be(row[2][0]);
            Forms.Of(row[2][0]).Should().Be(row[2][0]);
        }
    }

    [Theory]
    [InlineData("市委書記陳維楨強調", "市委书记陈维桢强调")]
    [InlineData("歐陽婉、鍾麗華、蕭雲飛", "欧阳婉、钟丽华、萧云飞")]
    [InlineData("關於雲川經濟開發區管理委員會的決定", "关于云川经济开发区管理委员会的决定")]
    [InlineData("裡、裏、後、臺、衛、為、爲、衆、眾", "里、里、后、台、卫、为、为、众、众")]
    public void Folds_traditional_characters_unit_for_unit(string traditional, string simplified) => Forms.Fold(traditional).Should().Be(simplified);

    [Theory]
    [InlineData("乾隆年间的著名著作")]
    [InlineData("瞭望塔、枕藉、魏徵、昇腾芯片")]
    [InlineData("皇后、沈阳、台风、余秋、范文、只有、制度、松树")]
    [InlineData("𫖯、𠮷")]
    public void Leaves_what_simplified_text_prints_and_makes_no_copy_of_it(string text) => Forms.Fold(text).Should().BeSameAs(text);

    [Theory]
    [MemberData(nameof(WordTables))]
    public void No_word_of_another_table_holds_a_character_that_is_folded(string table)
    {
        foreach (var row in Kinds(table)) Forms.Fold(row[0]).Should().Be(row[0], "the folded text does not hold it");
    }

    private static IEnumerable<string[]> Kinds(string table)
    {
        var loaded = LexiconTable.Load(table);
        return loaded.Kinds.SelectMany(loaded.Rows);
    }
}
