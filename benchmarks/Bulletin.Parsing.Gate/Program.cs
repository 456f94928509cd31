using System.Globalization;
using Bulletin.Parsing;
using Bulletin.Parsing.Export;

// gate INPUT TIMES: parses one of the built-in inputs so many times and writes its JSON, for an instrument that counts what is executed.
// gate INPUT bytes: prints the bytes that one parse allocates for each article, after a warm-up.
// The inputs are copies, so that a change of the samples does not look like a change of the costs.
var input = Read(args[0]);
if (args[1] == "bytes")
{
    var articles = Parse(input);
    for (var i = 0; i < 10; i++) Parse(input);
    var before = GC.GetAllocatedBytesForCurrentThread();
    Parse(input);
    Console.WriteLine((GC.GetAllocatedBytesForCurrentThread() - before) / articles);
    return 0;
}

for (var times = int.Parse(args[1], CultureInfo.InvariantCulture); times > 0; times--) Parse(input);
return 0;

static int Parse(byte[] input)
{
    var issue = BulletinParser.Default.Parse(input);
    BulletinJson.Write(Stream.Null, issue);
    return issue.Articles.Count;
}

static byte[] Read(string name)
{
    using var stream = System.Reflection.Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
        ?? throw new ArgumentException($"There is no input \"{name}\".", nameof(name));
    var bytes = new byte[stream.Length];
    stream.ReadExactly(bytes);
    return bytes;
}
