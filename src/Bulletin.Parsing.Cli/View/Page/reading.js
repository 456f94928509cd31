// The issue for reading: nameplate, articles with their headline layers, remarks.

function renderReading(issue, kinds) {
  byId('read').replaceChildren(
    nameplate(issue),
    element('p', { class: 'empty', id: 'nothing', hidden: true }, 'Nothing in this issue holds these words.'),
    ...issue.articles.map(article => articleNode(article, article.facts.filter(fact => kinds.has(fact.kind)))),
    ...(issue.links.length > 0 ? [linkList(issue.links)] : []),
    ...(issue.diagnostics.length > 0 ? [remarks(issue)] : []));
}

function nameplate(issue) {
  const entry = index[issue.block];
  const parts = [
    issue.date && element('time', { datetime: issue.date }, dayInWords(issue.date)),
    issue.number && chinese('span', {}, `第${issue.number}期`),
    issue.page && chinese('span', {}, `第${issue.page}版`),
    issue.pageName && chinese('span', {}, issue.pageName),
    issue.home && chinese('span', { title: `Home, known by: ${spaced(issue.home.basis)}` }, issue.home.path),
  ];
  return element('header', { class: 'nameplate' },
    issue.title ? chinese('h1', { class: 'title' }, issue.title) : chinese('h1', { class: 'file' }, entry.name),
    element('p', { class: 'folio' }, parts.filter(Boolean)));
}

/** The spans of each element that shows a text of the issue. */
const spansOf = new WeakMap();

function articleNode(article, facts) {
  const textNode = (name, attributes, part) => {
    const node = element(name, attributes, markedText(part, facts));
    spansOf.set(node, part.spans);
    return node;
  };
  return chinese('article', { id: `article-${article.number}`, tabindex: -1, 'aria-label': titleOf(article) },
    element('header', {}, headline(article, textNode), byline(article)),
    article.paragraphs.map(part => part.kind === 'crossHeading' ? textNode('h3', { class: 'cross part' }, part) : textNode('p', { class: 'part' }, part)),
    article.captions.map(part => textNode('p', { class: 'caption part' }, part)),
    continuation(article));
}

function headline(article, textNode) {
  if (article.headlineLines.length === 0) return element('h2', { class: 'none' }, '（无标题）');
  return element('hgroup', {}, article.headlineLines.map(line =>
    textNode(line.layer === 'headline' ? 'h2' : 'p', { class: `${line.layer} part`, title: LAYERS[line.layer] }, line)));
}

function byline(article) {
  const authors = article.bylines.map(author => chinese('span', { title: `${spaced(author.kind)}, ${author.role}; ${author.rule}` }, author.name));
  const parts = [
    article.page && chinese('span', {}, `第${article.page}版`),
    article.documentNumber && chinese('span', {}, article.documentNumber),
    authors.length > 0 && element('span', {}, authors.flatMap((author, i) => i > 0 ? ['、', author] : [author])),
    article.link && addressOf(article.link),
  ].filter(Boolean);
  return parts.length > 0 && element('p', { class: 'byline' }, parts);
}

function continuation(article) {
  const words = [article.continuedFrom && `上接${article.continuedFrom}版`, article.continuedOn && `下转${article.continuedOn}版`].filter(Boolean);
  return words.length > 0 && element('p', { class: 'continued' }, `（${words.join('，')}）`);
}

function linkList(links) {
  return element('section', { class: 'links', 'aria-label': 'Stories that the page links to' },
    element('ul', {}, links.map(link => element('li', {}, chinese('span', {}, link.title), ' ', addressOf(link.address)))));
}

function remarks(issue) {
  return element('details', { class: 'remarks' },
    element('summary', {}, counted(issue.diagnostics.length, 'remark'), ' about the text'),
    element('ul', {}, issue.diagnostics.map(remark => element('li', {},
      element('code', {}, remark.id), ` ${remark.severity} `, remark.message, ' ',
      remark.span[1] > remark.span[0] && chinese('q', {}, issue.text.slice(remark.span[0], Math.min(remark.span[1], remark.span[0] + 40)))))));
}

/** A place in the text of an article as a range of the page, or null when it is not shown. */
function rangeOf(article, place) {
  for (const part of byId(`article-${article}`).querySelectorAll('.part')) {
    const found = placeIn(spansOf.get(part), place);
    if (found) return rangeIn(part, found.from, found.to);
  }
  return null;
}

function rangeIn(part, from, to) {
  const range = document.createRange();
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  let offset = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (from >= offset && from < offset + node.length) range.setStart(node, from - offset);
    if (to > offset && to <= offset + node.length) {
      range.setEnd(node, to - offset);
      return range;
    }
    offset += node.length;
  }
  return null;
}
