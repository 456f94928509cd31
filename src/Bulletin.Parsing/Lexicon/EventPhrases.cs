namespace Bulletin.Parsing.Lexicon;

/// <summary>Words that the rules of events ask for at one place of a sentence; they are not searched for everywhere, as those of <see cref="EventWords"/> are.</summary>
internal sealed class EventPhrases(LexiconTable table, EventCharacters characters)
{
    public const string TableName = "event_phrases.tsv";

    /// <summary>The single characters that are asked for beside words.</summary>
    public EventCharacters Characters => characters;

    /// <summary>Names that any event of the kind may have, so that they name none: 座谈会, 启动仪式.</summary>
    public WordSet Generic { get; } = table.Words("generic");

    /// <summary>Names of meetings that are whole only with the body that holds them: 会议, 全体会议.</summary>
    public WordSet Session { get; } = table.Words("session");

    /// <summary>What says that somebody only sent word: 批示, 贺信.</summary>
    public WordSet SentWord { get; } = table.Words("sent-word");

    /// <summary>What says at the beginning of a sentence that something came before or after: 随后, 会前.</summary>
    public WordSet After { get; } = table.Words("after");

    /// <summary>Verbs behind which the places of a visit stand: 前往, 赴.</summary>
    public WordSet Going { get; } = table.Words("going");

    /// <summary>What a meeting is called in the sentences that tell its items: 会议, 全会.</summary>
    public WordSet AgendaSubject { get; } = table.Words("agenda-subject");

    /// <summary>What is given as a speech: 作…报告, 作…发言.</summary>
    public WordSet Spoken { get; } = table.Words("spoken");

    /// <summary>What is given as a report to others: 作…说明, 作…汇报.</summary>
    public WordSet Presented { get; } = table.Words("presented");

    /// <summary>Beginnings of clauses that name a group, which is nobody: 各, 与会.</summary>
    public WordSet Group { get; } = table.Words("group");

    /// <summary>What 列席 and 受表彰 describe: 代表, 集体.</summary>
    public WordSet Described { get; } = table.Words("described");

    /// <summary>What says before a verb that the visitors come to the house that tells of it: 来我校, 来公司.</summary>
    public WordSet ToUs { get; } = table.Words("to-us");

    /// <summary>What says before a name that somebody comes along: 陪同的.</summary>
    public WordSet Along { get; } = table.Words("along");

    /// <summary>What says before a name that a court or the police deal with the person: 被告人.</summary>
    public WordSet Accused { get; } = table.Words("accused");

    /// <summary>What says so behind the name: 受贿案.</summary>
    public WordSet Case { get; } = table.Words("case");

    /// <summary>What means everything told of before: 上述活动.</summary>
    public WordSet All { get; } = table.Words("all");

    /// <summary>What is declared at the end of a clause by who unveils: 宣布…启动.</summary>
    public WordSet Declared { get; } = table.Words("declared");

    /// <summary>What stands behind 召开 when something else happened before it: 之前, 前夕.</summary>
    public WordSet BeforeIt { get; } = table.Words("before-it");

    /// <summary>What says that something came before or after without saying when: 随后, 会前.</summary>
    public WordSet AfterVague { get; } = table.Words("after-vague");

    /// <summary>Endings of what is no place: 方面, 过程, 公司.</summary>
    public WordSet NoPlace { get; } = table.Words("no-place");

    /// <summary>Beginnings of what names no place: 有关, 我.</summary>
    public WordSet NoPlaceStart { get; } = table.Words("no-place-start");

    /// <summary>Endings of the names of places: 镇, 社区, 广场.</summary>
    public WordSet PlaceEnding { get; } = table.Words("place-ending");

    /// <summary>Words that end as towns and counties do and are none: 城市, 农村.</summary>
    public WordSet NoLocality { get; } = table.Words("no-locality");

    /// <summary>What stands between a name and the post that somebody comes into: 任, 担任.</summary>
    public WordSet PostAppointed { get; } = table.Words("post-appointed");

    /// <summary>What stands between a name and the post that somebody is elected to: 当选为.</summary>
    public WordSet PostElected { get; } = table.Words("post-elected");

    /// <summary>What stands between a name and the post that somebody is proposed for: 拟任.</summary>
    public WordSet PostProposed { get; } = table.Words("post-proposed");

    /// <summary>What stands between a name and the post that somebody gives up: 辞去.</summary>
    public WordSet PostResigned { get; } = table.Words("post-resigned");

    /// <summary>What stands between a name and the post that somebody loses: 不再担任.</summary>
    public WordSet PostRemoved { get; } = table.Words("post-removed");

    /// <summary>Verbs before a name that elect: 选举, 推选.</summary>
    public WordSet Elects { get; } = table.Words("elects");

    /// <summary>Verbs behind which the stops of a visit stand: 察看了, 实地走访.</summary>
    public WordSet Seeing { get; } = table.Words("seeing");

    /// <summary>Verbs by which somebody brings others along: 率领.</summary>
    public WordSet Leading { get; } = table.Words("leading");

    /// <summary>What only praises or counts before a name: 隆重的, 一场.</summary>
    public WordSet Praise { get; } = table.Words("praise");

    /// <summary>Verbs of talks that both sides have with each other, so that nobody is their object: 会谈, 座谈.</summary>
    public WordSet Mutual { get; } = table.Words("mutual");

    /// <summary>Verbs whose object is who comes into a post: 任命, 推选.</summary>
    public WordSet Names { get; } = table.Words("names");

    /// <summary>What may stand between the name of a meeting and what it does: 还, 首先.</summary>
    public WordSet BeforeItem { get; } = table.Words("before-item");

    /// <summary>What a way of doing something ends with: 以书面|形式.</summary>
    public WordSet Manner { get; } = table.Words("manner");

    /// <summary>What a speaker holds: 进行了…培训, 进行授课.</summary>
    public WordSet Held { get; } = table.Words("held");

    /// <summary>What a ceremony is about when it opens or closes a course of study: 党校, 宣讲.</summary>
    public WordSet Studied { get; } = table.Words("studied");

    /// <summary>Who meets to study: 理论学习中心组.</summary>
    public WordSet StudiedTogether { get; } = table.Words("studied-together");

    /// <summary>What stands behind the last stop of a list: 等地.</summary>
    public WordSet StopTail { get; } = table.Words("stop-tail");
}
