// Whether a debugger finds the sources of a package: each file that its symbols name is either inside them or, by the address of SourceLink, a file of the repository with the same content.
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Security.Cryptography;
using System.Text.Json;

var (package, root, address) = (args[0], args[1], args[2]);
var sourceLinkKind = new Guid("CC110556-A091-4D38-9FEC-25AB9A351A6A");
var embeddedKind = new Guid("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

using var archive = ZipFile.OpenRead(package);
using var symbols = new MemoryStream();
using (var file = archive.Entries.Single(entry => entry.Name.EndsWith(".pdb", StringComparison.Ordinal)).Open()) file.CopyTo(symbols);
symbols.Position = 0;
using var provider = MetadataReaderProvider.FromPortablePdbStream(symbols);
var reader = provider.GetMetadataReader();

byte[]? Information(EntityHandle of, Guid kind) => reader.GetCustomDebugInformation(of).Select(reader.GetCustomDebugInformation)
    .Where(found => reader.GetGuid(found.Kind) == kind).Select(found => reader.GetBlobBytes(found.Value)).FirstOrDefault();

var link = Information(EntityHandle.ModuleDefinition, sourceLinkKind) ?? throw new InvalidOperationException("There is no SourceLink.");
var documents = JsonDocument.Parse(link).RootElement.GetProperty("documents");
var pattern = documents.EnumerateObject().Single();
if (pattern.Name != "/_/*" || pattern.Value.GetString() != address + "*") throw new InvalidOperationException($"SourceLink is {documents}.");

var (linked, embedded) = (0, 0);
foreach (var handle in reader.Documents)
{
    var document = reader.GetDocument(handle);
    var name = reader.GetString(document.Name);
    if (!name.StartsWith("/_/", StringComparison.Ordinal)) throw new InvalidOperationException($"{name} is a path of the machine that built it.");
    if (Information(handle, embeddedKind) is not null) { embedded++; continue; }
    var source = Path.Combine(root, name[3..]);
    if (!File.Exists(source) || !SHA256.HashData(File.ReadAllBytes(source)).AsSpan().SequenceEqual(reader.GetBlobBytes(document.Hash))) throw new InvalidOperationException($"{name} is not what the repository holds.");
    linked++;
}
if (linked == 0) throw new InvalidOperationException("The symbols name no source.");
Console.WriteLine($"ok: {linked} sources of {Path.GetFileName(package)} lead to the repository, {embedded} are inside");
