using Bulletin.Parsing.Events.Words;

namespace Bulletin.Parsing.Events.Finding;

/// <summary>The name of what is launched, before its verb: 全民阅读活动|在云川正式|启动.</summary>
internal static class LaunchedName
{
    /// <summary>Where it ends, before 在 and the verb; -1 when it is no activity.</summary>
    public static int End(EventText text, int clauseStart, int verb)
    {
        var at = text.Text.Text[clauseStart..verb].LastIndexOf('在');
        var end = at > 0 ? clauseStart + at : verb;
        while (end > clauseStart && text.Text.At(end - 1) is '正' or '式' or '昨' or '日') end--;
        return end > clauseStart + 2 && text.Characters.EndOfLaunched.Contains(text.Text.At(end - 1)) ? end : -1;
    }
}
