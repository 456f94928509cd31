"""What each package says of itself and carries: name, licence, tags, icon, README, release notes, commit, documentation, dependencies, notices; and that two builds gave the same."""
import hashlib
import pathlib
import re
import struct
import sys
import xml.etree.ElementTree as xml
import zipfile

packages, again, root, version, commit = (pathlib.Path(argument) if number < 3 else argument for number, argument in enumerate(sys.argv[1:]))
LIBRARIES = {
    "Bulletin.Parsing": ("MIT AND Apache-2.0", {"AngleSharp", "NodaTime"}),
    "Bulletin.Parsing.DependencyInjection": ("MIT", {"Bulletin.Parsing", "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.Options.ConfigurationExtensions"}),
    "Bulletin.Parsing.Parquet": ("MIT", {"Bulletin.Parsing", "Parquet.Net"}),
}
SYSTEMS = ("linux-x64", "linux-arm64", "win-x64", "osx-arm64", "any")
TOOL = "Bulletin.Parsing.Cli"
TOOL_LICENCE = "MIT AND Apache-2.0 AND BSD-3-Clause"


def check(holds, package, what):
    if not holds:
        sys.exit(f"package: {package}: {what}")


def text(archive, name):
    return archive.read(name).decode("utf-8-sig")


def open_package(folder, name, kind="nupkg"):
    path = folder / f"{name}.{version}.{kind}"
    check(path.exists(), name, f"there is no {path.name}")
    return zipfile.ZipFile(path)


def check_common(name, licence):
    """What every package has, tool or library; returns the package and its metadata."""
    archive = open_package(packages, name)
    for file in ("LICENSE", "README.md", "icon.png"):
        check(file in archive.namelist(), name, f"it lacks {file}")
    nuspec = xml.fromstring(text(archive, f"{name}.nuspec"))
    namespace = re.match(r"\{.*\}", nuspec.tag)[0]
    metadata = nuspec.find(f"{namespace}metadata")
    value = lambda tag: metadata.findtext(f"{namespace}{tag}") or ""
    check(metadata.find(f"{namespace}license").get("type") == "expression" and value("license") == licence, name, f"its licence is {value('license')}")
    check(value("icon") == "icon.png" and struct.unpack(">II", archive.read("icon.png")[16:24]) == (128, 128), name, "it has no icon of 128 by 128")
    check(archive.read("LICENSE") == (root / "LICENSE").read_bytes(), name, "it lacks the text of its licence")
    check("Apache-2.0" not in licence or "licenses/LICENSE-Apache-2.0.txt" in archive.namelist(), name, "it lacks the text of Apache-2.0")
    own = root / "src" / name.removesuffix("." + next((system for system in SYSTEMS if name.endswith("." + system)), "")) / "README.md"
    readme = own if own.exists() else root / "README.md"
    check(value("readme") == "README.md" and archive.read("README.md") == readme.read_bytes(), name, f"its README is not {readme.relative_to(root)}")
    changes = (root / "docs/changelog.md").read_text(encoding="utf-8").split("\n## ")[1].partition("\n")[2].strip()
    check("- " in changes and value("releaseNotes").split() == changes.split(), name, "its release notes are not the newest part of the changelog")
    check(len(value("description")) > 60 and "chinese" in value("tags") and len(value("tags").split()) >= 4, name, "its description or tags say too little")
    repository = metadata.find(f"{namespace}repository")
    check(repository is not None and repository.get("commit") == commit and repository.get("url", "").startswith("https://"), name, "it does not tell the commit that it was built from")
    return archive, metadata, namespace


def check_library(name, licence, needs):
    archive, metadata, namespace = check_common(name, licence)
    groups = metadata.findall(f"{namespace}dependencies/{namespace}group")
    found = {dependency.get("id") for group in groups for dependency in group}
    check([group.get("targetFramework") for group in groups] == ["net10.0"] and found == needs, name, f"it depends on {', '.join(sorted(found))}")
    documented = {member.get("name") for member in xml.fromstring(text(archive, f"lib/net10.0/{name}.xml")).iter("member")}
    declared = (root / "src" / name / "PublicAPI.Unshipped.txt").read_text(encoding="utf-8") + (root / "src" / name / "PublicAPI.Shipped.txt").read_text(encoding="utf-8")
    types = [line for line in declared.splitlines() if re.fullmatch(r"Bulletin[\w.]+", line)]
    check(len(types) > 0 and all(f"T:{type_name}" in documented for type_name in types), name, "a public type is not documented")
    symbols = open_package(packages, name, "snupkg")
    check(f"lib/net10.0/{name}.pdb" in symbols.namelist(), name, "it has no symbols")
    for kind, file in (("nupkg", f"lib/net10.0/{name}.dll"), ("nupkg", f"lib/net10.0/{name}.xml"), ("snupkg", f"lib/net10.0/{name}.pdb")):
        one, other = (hashlib.sha256(open_package(folder, name, kind).read(file)).hexdigest() for folder in (packages, again))
        check(one == other, name, f"{file} is another when it is built in another folder")


def check_tool(name):
    archive, _, _ = check_common(name, TOOL_LICENCE)
    if name == TOOL:
        return
    files = [pathlib.PurePosixPath(file).name for file in archive.namelist() if file.startswith("tools/")]
    notices = text(archive, "THIRD-PARTY-NOTICES.txt")
    if name == f"{TOOL}.linux-x64":
        # Native: what it brings is in the program.
        check("bulletin" in files and not any(file.endswith((".dll", ".so", ".dbg")) for file in files), name, f"it is not native code alone: {sorted(files)}")
        return
    others = {file for file in files if file.endswith(".dll") and not file.startswith("Bulletin.") and file != "bulletin.dll"}
    check(len(others) > 5 and all(f"\n{file}: Copyright" in notices for file in others), name, f"it carries what its notices do not name: {sorted(file for file in others if file not in notices)}")
    check(set(re.findall(r"^(\S+\.dll): ", notices, re.MULTILINE)) == others, name, "its notices name what it does not carry")


for library, (library_licence, library_needs) in LIBRARIES.items():
    check_library(library, library_licence, library_needs)
for tool in (TOOL, *(f"{TOOL}.{system}" for system in SYSTEMS)):
    check_tool(tool)
strangers = {path.name for path in packages.iterdir()} - {f"{name}.{version}.{kind}" for name in (*LIBRARIES, TOOL, *(f"{TOOL}.{system}" for system in SYSTEMS)) for kind in ("nupkg", "snupkg")}
check(not strangers, "the folder", f"it holds {strangers}")
print(f"ok: {len(LIBRARIES)} libraries and a tool for {len(SYSTEMS)} kinds of system say what they are, and two builds gave the same")
