using System.Buffers;

namespace Bulletin.Parsing.Lexicon;

/// <summary>Single characters that the rules of events ask for beside a word.</summary>
internal sealed class EventCharacters(LexiconTable table)
{
    public const string TableName = "event_characters.tsv";

    /// <summary>What makes one word with 在 behind it: 正在, 存在.</summary>
    public SearchValues<char> BeforeAt { get; } = table.Characters("before-at");

    /// <summary>What makes one word with 在 before it: 在建, 在册.</summary>
    public SearchValues<char> BehindAt { get; } = table.Characters("behind-at");

    /// <summary>What makes one word with 作 or 做 behind it: 工作, 合作.</summary>
    public SearchValues<char> BeforeDo { get; } = table.Characters("before-do");

    /// <summary>What may stand before 到 and 赴 when somebody goes: adverbs, parts of the day, groups.</summary>
    public SearchValues<char> BeforeGo { get; } = table.Characters("before-go");

    /// <summary>What makes one word with 到 before it: 到会, 到底.</summary>
    public SearchValues<char> BehindArrive { get; } = table.Characters("behind-arrive");

    /// <summary>What begins no place between 来 and a visit: 我, 本, 往.</summary>
    public SearchValues<char> NotVisited { get; } = table.Characters("before-visited");

    /// <summary>Prepositions and verbs of one character behind which nobody acts: 向, 对, 欢迎.</summary>
    public SearchValues<char> BeforeObject { get; } = table.Characters("before-object");

    /// <summary>What stands behind 总书记 when what he said is studied: 总书记关于…, 总书记重要讲话.</summary>
    public SearchValues<char> BehindStudied { get; } = table.Characters("behind-studied");

    /// <summary>Characters of adverbs before 召开 and its like: 隆重, 联合.</summary>
    public SearchValues<char> AdverbOfOpener { get; } = table.Characters("adverb-of-opener");

    /// <summary>Characters of adverbs before what a meeting does: 深入, 一致.</summary>
    public SearchValues<char> AdverbOfItem { get; } = table.Characters("adverb-of-item");

    /// <summary>What goes on behind the noun of an event, so that it is no name: 会议精神, 会议室.</summary>
    public SearchValues<char> BehindNoun { get; } = table.Characters("behind-noun");

    /// <summary>What names of activities that can be launched end with: 活动, 工程.</summary>
    public SearchValues<char> EndOfLaunched { get; } = table.Characters("end-of-launched");

    /// <summary>What names of festivals, contests and fairs end with.</summary>
    public SearchValues<char> EndOfFestival { get; } = table.Characters("end-of-festival");

    /// <summary>What names of divisions and streets end with.</summary>
    public SearchValues<char> EndOfLevel { get; } = table.Characters("end-of-level");
}
