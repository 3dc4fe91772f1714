/** Words of the page that shows a text in two languages beside each other. `{language}` is what a language is called. */
export const besideWords = {
  title: 'Side by side',
  lead: 'A text in two languages, paragraph beside paragraph.',
  /** On a page, the way to it. */
  needsScript:
    'Setting two texts beside each other needs JavaScript. Without it, both can be read from here, and the small links at each paragraph lead to the same place in the other language.',
  choose: 'Beside',
  faults: {
    nothing: 'No page was named. Open the page that you want to read, and choose “Side by side” there.',
    unreadable:
      'The address does not name a page of this site. Open the page that you want to read, and choose “Side by side” there.',
    language:
      'The address asks for a language that this library does not have beside this one. Open the page itself, and choose “Side by side” there.',
    noPage: 'This site has no such page.',
    lacking: 'This page is not available in “{language}”. It can be read alone:',
    noText: 'This page has no running text to set beside another. It can be opened alone:',
    noBlock: 'The texts have no such paragraph: they may have been revised. Here they are from the beginning.',
    failed: 'The texts could not be loaded. Check the connection and load this page again.',
  },
};

export type BesideWords = typeof besideWords;
