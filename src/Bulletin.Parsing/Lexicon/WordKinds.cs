namespace Bulletin.Parsing.Lexicon;

/// <summary>What a word of the one matcher is; a word may be several things.</summary>
[Flags]
internal enum WordKinds
{
    None = 0,

    /// <summary>A title that needs a body: 书记, 局长.</summary>
    Post = 1,

    /// <summary>A title that holds its level: 区长, 副市长.</summary>
    LevelPost = 1 << 1,

    /// <summary>A rank: 二级巡视员.</summary>
    Rank = 1 << 2,

    /// <summary>A profession or academic title: 教授.</summary>
    Profession = 1 << 3,

    /// <summary>A courtesy that is no title: 同志.</summary>
    Address = 1 << 4,

    /// <summary>A group before a list of names: 市领导.</summary>
    Collective = 1 << 5,

    /// <summary>What stands before a title: 副, 代理.</summary>
    TitlePrefix = 1 << 6,

    /// <summary>What qualifies a title: 原, 时任.</summary>
    TitleModifier = 1 << 7,

    /// <summary>What ordinary people are called: 村民.</summary>
    Ordinary = 1 << 8,

    /// <summary>A standing name of an organization.</summary>
    OrganizationName = 1 << 9,

    /// <summary>An ending that nearly always makes an organization.</summary>
    StrongSuffix = 1 << 10,

    /// <summary>An ending that may make an organization.</summary>
    WeakSuffix = 1 << 11,

    /// <summary>A verb that may follow a name.</summary>
    FollowVerb = 1 << 12,

    /// <summary>A particle that may follow a name.</summary>
    FollowParticle = 1 << 13,

    /// <summary>A verb, adverb, preposition or conjunction that may stand before a name or a title.</summary>
    Precede = 1 << 14,

    /// <summary>A surname of two or more characters.</summary>
    CompoundSurname = 1 << 15,

    /// <summary>A surname of one character.</summary>
    Surname = 1 << 16,

    /// <summary>The full or short name of a division.</summary>
    Division = 1 << 17,

    /// <summary>A development zone or the ending of its name.</summary>
    Zone = 1 << 18,

    /// <summary>A surname that is rarer than the word it also is.</summary>
    RareSurname = 1 << 19,

    /// <summary>An ordinary word that looks like a name: 高度, 文化.</summary>
    OrdinaryWord = 1 << 20,

    /// <summary>A word of a date: 昨天, 上旬, 以来.</summary>
    DateWord = 1 << 21,

    /// <summary>A word that tells events, roles, statements or items of an agenda.</summary>
    EventWord = 1 << 22,

    /// <summary>A verb that puts a person into a post or takes one out of it: 任命, 免去.</summary>
    Appoints = 1 << 23,

    /// <summary>A trade at the end of a firm's short name: 电器, 药业.</summary>
    Trade = 1 << 24,

    /// <summary>What describes bodies and names none: 综合, 控股, 现代化.</summary>
    Describes = 1 << 25,

    /// <summary>A part that names without a surname are put together from: 扎西, 卓玛.</summary>
    NamePart = 1 << 26,

    AnySurname = Surname | RareSurname,
    AnyTitle = Post | LevelPost | Rank | Profession,
    AnyOrganization = OrganizationName | StrongSuffix | WeakSuffix | Zone,
}
