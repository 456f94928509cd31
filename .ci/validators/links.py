"""Every link of the built site that stays within it leads to a page that is there, and to a place on it that is there."""
import html
import pathlib
import re
import sys
import urllib.parse

root = pathlib.Path(sys.argv[1]).resolve()
pages = {page: page.read_text(encoding="utf-8") for page in root.rglob("*.html")}
places = {page: {html.unescape(name) for name in re.findall(r'\b(?:id|name)="([^"]+)"', text)} for page, text in pages.items()}
links, dead = 0, set()
for page, text in pages.items():
    for link in re.findall(r'\b(?:href|src)="([^"]+)"', text):
        link = urllib.parse.urlsplit(html.unescape(link))
        if link.scheme or link.netloc or not (link.path or link.fragment):
            continue
        links += 1
        target = (page.parent / urllib.parse.unquote(link.path)).resolve() if link.path else page
        if not target.exists() or link.fragment and target in places and urllib.parse.unquote(link.fragment) not in places[target]:
            dead.add(f"{page.relative_to(root)}: {link.geturl()}")
for line in sorted(dead):
    print(line, file=sys.stderr)
print(f"{links} links on {len(pages)} pages, {len(dead)} dead")
sys.exit(bool(dead) or links < 1000)
