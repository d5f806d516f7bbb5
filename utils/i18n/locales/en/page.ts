export const page = {
  read: 'Read from this page. Check it, then go on.',
  readNoPrice: 'Read from this page, but no price is written there. Fill it in if there is one.',
  notProduct: 'This is not a product page. Type the name and the price, then add a photo.',
  other: 'This page shows another product.',
  take: 'Use this product',
  again: 'Read again',

  waiting: 'This page has not finished loading. We read it once more as soon as it shows something.',
  late: 'This page can now be read. What you typed stays as it is.',
  notLoaded: 'This page cannot be read yet: it has not finished loading.',
  access: 'To let Pajang read this page, click this picture once at the top right of the browser:',
  accessHidden: 'Not there? Click the puzzle piece first, then choose Pajang.',
  accessType: 'Or type the name and the price yourself below.',

  post: {
    both: 'This is a post, not a product page. Its words and photos can be used.',
    text: 'This is a post, not a product page. Its words can be used.',
    photos: 'This is a post, not a product page. Its photos can be used.',
  },
  takePost: {
    both: 'Use the words & photos',
    text: 'Use the words',
    photos: 'Use the photos',
  },
  postTaken: 'Taken from this post. Check the name and the price, then go on.',

  items_one: '{{count}} product on this page',
  items_other: '{{count}} products on this page',
  itemsHint: 'Press one to begin its post.',
  itemsFind: 'Search this list',
  itemsNone: 'Nothing matches. Try another word.',
  itemNoPrice: 'No price is written',
  itemTaken: "Taken from the list. The photos come once the product's own page is open.",
  itemTakenHere: 'Taken from the list. Add its photos below.',
  openItem: "Open the product's page",

  unsure: 'Check this, we are not quite sure',
  others_one: '{{count}} other choice',
  others_other: '{{count}} other choices',
  othersOf: 'for {{field}}',
  soldOut: "The product's page says that it is sold out.",
  /** Where on the page a value stood. */
  place: {
    title: 'page title',
    data: 'shop data',
    text: 'text on the page',
    summary: 'page summary',
    caption: 'text of the post',
    form: 'filled-in form',
    page: 'this page',
  },
};
