// An issue as the page uses it: the library's JSON, and each fact in it under a key of its own.

/** JSON that the page carries. */
const readBlock = id => JSON.parse(byId(id).textContent);

const extentOf = spans => spans.length > 0 ? [[spans[0][0], spans.at(-1)[1]]] : [];

// Where each kind of fact stands in the text. A date that a column broke is one place; the words of a statement are one in each paragraph.
const PLACES = {
  person: item => item.mentions,
  organization: item => item.mentions,
  date: item => extentOf(item.spans),
  document: item => item.mentions,
  statement: item => item.spans,
  event: item => item.evidence?.spans ?? [],
};

const LISTS = { person: 'participants', organization: 'organizations', date: 'dates', document: 'documents', statement: 'statements', event: 'events' };

/** A fact: its kind, the model's object, the number of its article, and its places. */
const factOf = (kind, item, article, number) => ({ key: `${kind}-${article}-${number}`, kind, item, article, places: PLACES[kind](item) });

function factsOf(article, number) {
  return Object.keys(LISTS).flatMap(kind => article[LISTS[kind]].map((item, i) => factOf(kind, item, number, i)));
}

/** The issue of one block, read when it is chosen. */
function openIssue(number) {
  const data = readBlock(`issue-${number}`);
  const articles = data.articles.map((article, i) => ({ ...article, number: i, facts: factsOf(article, i), words: wordsOf(article) }));
  const facts = new Map(articles.flatMap(article => article.facts).map(fact => [fact.key, fact]));
  return { ...data, block: number, articles, facts };
}

const titleOf = article => article.headline ?? article.kicker ?? '（无标题）';

/** What a search looks through. */
function wordsOf(article) {
  const texts = [...article.headlineLines, ...article.paragraphs, ...article.captions].map(part => part.text);
  const names = [...article.participants, ...article.organizations, ...article.bylines].map(item => item.name);
  const fullNames = article.organizations.map(item => item.fullName ?? '');
  return [...texts, ...names, ...fullNames].join('\n').toLowerCase();
}

/** The facts of one kind in the article of another fact. */
const besides = (issue, fact, kind) => issue.articles[fact.article].facts.filter(other => other.kind === kind);

const personNamed = (issue, article, name) => issue.articles[article].facts.find(fact => fact.kind === 'person' && fact.item.name === name);

const eventTitle = (issue, fact) => fact.item.name ?? titleOf(issue.articles[fact.article]);
