// The page itself: what is chosen, and what happens on a click or a key.

const index = readBlock('index');
const rules = readBlock('rules');
const VIEWS = ['read', 'timeline', 'meetings'];

const chosen = { view: 'read', kinds: new Set(Object.keys(KINDS)), query: '' };
let issue = null;

function chooseIssue(number) {
  closeCard();
  issue = openIssue(number);
  document.title = [issue.title ?? index[number].name, issue.date].filter(Boolean).join(' ');
  renderKinds();
  renderReading(issue, chosen.kinds);
  applySearch();
}

function chooseView(view) {
  chosen.view = view;
  for (const name of VIEWS) {
    byId(name).hidden = name !== view;
    byId(`tab-${name}`).setAttribute('aria-selected', name === view);
    byId(`tab-${name}`).tabIndex = name === view ? 0 : -1;
  }
  byId('kinds').hidden = view !== 'read';
  renderViews();
}

function renderViews() {
  const articles = matching(issue.articles, chosen.query);
  if (chosen.view === 'timeline') renderTimeline(issue, articles);
  if (chosen.view === 'meetings') renderMeetings(issue, articles);
}

function renderKinds() {
  const counts = Map.groupBy(issue.facts.values(), fact => fact.kind);
  byId('kinds').replaceChildren(...Object.entries(KINDS).map(([kind, words]) => element('button',
    { type: 'button', class: `chip ${kind}`, 'aria-pressed': String(chosen.kinds.has(kind)), 'data-kind': kind },
    element('span', { class: 'sign', lang: 'zh', 'aria-hidden': 'true' }, words.sign), element('span', { class: 'mark-look' }, words.many), element('span', { class: 'count' }, counts.get(kind)?.length ?? 0))));
}

function toggleKind(button) {
  const { kind } = button.dataset;
  if (!chosen.kinds.delete(kind)) chosen.kinds.add(kind);
  button.setAttribute('aria-pressed', String(chosen.kinds.has(kind)));
  renderReading(issue, chosen.kinds);
  applySearch();
}

/** Leaves what does not hold the words out of every view, and tells how much is left. */
function applySearch() {
  const found = matching(issue.articles, chosen.query);
  for (const article of issue.articles) byId(`article-${article.number}`).hidden = !found.includes(article);
  byId('nothing').hidden = chosen.query === '' || found.length > 0;
  const places = lightUp(chosen.query);
  const issues = issuesWith(chosen.query);
  renderContents(found, issues);
  renderViews();
  byId('status').textContent = chosen.query === '' ? '' : [
    `${found.length} of ${counted(issue.articles.length, 'article')}, ${counted(places, 'place')}`,
    index.length > 1 && `in ${issues.size} of ${counted(index.length, 'issue')}`].filter(Boolean).join('; ');
}

function renderContents(found, issues) {
  const issueLink = (entry, number) => element('li', { hidden: issues && !issues.has(number) },
    element('a', { href: `#issue-${number}`, 'data-issue': number, 'aria-current': number === issue.block ? 'true' : null },
      chinese('span', { class: 'issue-title' }, entry.title ?? entry.name, entry.page && ` 第${entry.page}版`), ' ', element('span', { class: 'quiet' }, [entry.date, counted(entry.articles, 'article')].filter(Boolean).join(' · ')),
      entry.headline && chinese('span', { class: 'issue-headline' }, entry.headline)));
  byId('contents').replaceChildren(
    element('h2', {}, 'Articles'),
    element('ol', { class: 'article-list' }, found.map(article => element('li', {}, chinese('a', { href: `#article-${article.number}`, 'data-article': article.number }, titleOf(article))))),
    ...(index.length > 1 ? [element('h2', {}, counted(index.length, 'issue')), element('ol', { class: 'issue-list' }, index.map(issueLink))] : []));
}

function showArticle(number) {
  chooseView('read');
  const article = byId(`article-${number}`);
  article.scrollIntoView();
  article.focus({ preventScroll: true });
  showContents(false);
}

function showContents(isShown) {
  byId('contents').classList.toggle('is-shown', isShown);
  byId('contents-toggle').setAttribute('aria-expanded', String(isShown));
}

const THEMES = ['auto', 'light', 'dark'];

function chooseTheme(theme) {
  document.documentElement.dataset.theme = theme;
  byId('theme-name').textContent = theme;
  try { localStorage.setItem('bulletin-theme', theme); } catch { /* a browser may keep nothing for a file */ }
}

function themeKept() {
  try { return THEMES.find(theme => theme === localStorage.getItem('bulletin-theme')) ?? 'auto'; } catch { return 'auto'; }
}

function onClick(event) {
  const target = event.target.closest('[data-fact], [data-place], [data-action], [data-kind], [data-issue], [data-article], [data-words], [role=tab], #theme, #contents-toggle');
  if (!target) return;
  const { fact, place, action, kind, issue: number, article, words } = target.dataset;
  if (target.matches('a')) event.preventDefault();
  if (fact) openCard(issue, issue.facts.get(fact), target);
  else if (place) goTo(JSON.parse(place));
  else if (action === 'back') goBack(issue);
  else if (action === 'close') closeCard();
  else if (kind) toggleKind(target);
  else if (number) { chooseIssue(Number(number)); scrollTo(0, 0); byId('main').focus({ preventScroll: true }); showContents(false); }
  else if (article) showArticle(Number(article));
  else if (words) { if (getSelection().isCollapsed) openCard(issue, issue.facts.get(words), byId('read').querySelector(`.statement[data-fact="${words}"]`)); }
  else if (target.id === 'theme') chooseTheme(THEMES[(THEMES.indexOf(document.documentElement.dataset.theme) + 1) % THEMES.length]);
  else if (target.id === 'contents-toggle') showContents(target.getAttribute('aria-expanded') === 'false');
  else chooseView(target.getAttribute('aria-controls'));
}

function onKey(event) {
  if (event.key === 'Escape') closeCard();
  else if (event.key === '/' && !event.target.matches('input, select')) {
    event.preventDefault();
    byId('query').focus();
  } else if (event.target.matches('[role=tab]') && ['ArrowLeft', 'ArrowRight'].includes(event.key)) {
    const step = event.key === 'ArrowRight' ? 1 : VIEWS.length - 1;
    const view = VIEWS[(VIEWS.indexOf(chosen.view) + step) % VIEWS.length];
    chooseView(view);
    byId(`tab-${view}`).focus();
  }
}

let wait = 0;

function onInput(event) {
  clearTimeout(wait);
  wait = setTimeout(() => {
    chosen.query = event.target.value.trim().toLowerCase();
    applySearch();
  }, 120);
}

document.addEventListener('click', onClick);
document.addEventListener('keydown', onKey);
byId('query').addEventListener('input', onInput);
addEventListener('resize', () => renderViews());
chooseTheme(themeKept());
showHint();
if (index.length > 0) chooseIssue(0);
