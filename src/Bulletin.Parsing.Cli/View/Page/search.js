// Search: through the open issue article by article, through the others as a whole.

/** The articles that hold the words. */
const matching = (articles, query) => query === '' ? articles : articles.filter(article => article.words.includes(query));

/** The issues that hold the words. The blocks are searched as they stand; only one in which something is found is read. */
function issuesWith(query) {
  if (query === '') return null;
  const raw = JSON.stringify(query).slice(1, -1).replace(/[<>&]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return new Set([...index.keys()].filter(number => byId(`issue-${number}`).textContent.toLowerCase().includes(raw) && readBlock(`issue-${number}`).articles.some(article => wordsOf(article).includes(query))));
}

/** Lights up the words in the text, and counts them. */
function lightUp(query) {
  const ranges = [];
  if (query !== '') {
    for (const part of byId('read').querySelectorAll('article:not([hidden]) .part')) {
      const text = part.textContent.toLowerCase();
      for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + query.length)) ranges.push(rangeIn(part, at, at + query.length));
    }
  }
  highlight('found', ranges);
  return ranges.length;
}
