namespace Bulletin.Parsing.ArchiveBenchmark;

/// <summary>The generator's words. All names are invented.</summary>
internal static class WordLists
{
    public static readonly string[] Surnames = ["王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗", "梁", "宋", "郑", "谢", "韩", "唐", "冯", "于", "董", "萧", "程", "曹", "袁", "邓", "许", "傅", "沈", "曾", "彭", "吕", "欧阳", "司马"];
    public static readonly string[] GivenNames = ["建国", "志强", "丽华", "晓明", "文博", "雪梅", "海涛", "永康", "思远", "佳宁", "国栋", "春兰", "伟", "敏", "静", "磊", "洋", "勇", "艳", "杰", "娟", "涛", "明", "超", "秀英", "霞", "平", "刚", "桂英", "松"];
    public static readonly string[] Cities = ["青石市", "云川市", "临泽市", "白沙市", "江浦市", "松岭市"];
    public static readonly string[] Districts = ["青石区", "东湖区", "南屏县", "长桥镇", "柳河街道", "北岸新区", "望江区", "金岭县", "石桥镇", "学田街道"];
    public static readonly string[] Posts = ["市委书记", "市委副书记、市长", "区委书记", "区委副书记、区长", "市人大常委会主任", "市政协主席", "市委常委、组织部部长", "市委常委、宣传部部长", "副市长", "区委常委、常务副区长", "市纪委书记、市监委主任", "区政府办公室主任", "镇党委书记", "街道党工委书记"];
    public static readonly string[] Departments = ["市发展和改革委员会", "市教育局", "市财政局", "市住房和城乡建设局", "市生态环境局", "区应急管理局", "区民政局", "区农业农村局", "市交通运输局", "市文化广电和旅游局", "区市场监督管理局", "市卫生健康委员会"];
    public static readonly string[] Firms = ["青石精密制造有限公司", "云川新材料股份有限公司", "临泽生物科技有限公司", "江浦港务集团", "松岭农业发展有限公司"];
    public static readonly string[] Topics = ["重点项目建设", "优化营商环境", "乡村振兴", "安全生产", "防汛救灾", "基层治理", "义务教育均衡发展", "生态环境保护", "科技创新", "文明城市创建", "民生实事", "老旧小区改造", "招商引资", "粮食生产"];
    public static readonly string[] Meetings = ["推进会", "座谈会", "工作会议", "动员大会", "专题会议", "现场会", "新闻发布会"];
    public static readonly string[] Documents = ["《关于进一步优化营商环境的若干措施》", "《青石市城市更新行动方案》", "《安全生产三年行动计划》", "《数字经济发展规划》", "《乡村建设行动实施方案》"];
    public static readonly string[] Places = ["北岸产业园", "东湖社区", "石桥水利枢纽", "青石第一中学", "长桥敬老院", "江浦港", "云川科技馆", "柳河村"];
    public static readonly string[] DayParts = ["上午", "下午", "晚上", ""];
    public static readonly string[] Slogans = ["抓进度强保障 全力以赴开新局", "凝心聚力 实干争先", "以高质量党建引领高质量发展", "守住底线 办好实事"];
    public static readonly string[] Papers = ["青石日报", "云川日报", "临泽新闻", "江浦报"];
}
