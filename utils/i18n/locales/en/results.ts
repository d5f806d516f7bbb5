import type { Translation } from '../id';

export const results: Translation['results'] = {
  lead: 'What came of each post. Only numbers that you type yourself are noted.',
  parts: 'Parts of Results',
  part: {
    papan: 'Results board',
    isi: 'Fill in numbers',
    rekap: 'Week’s recap',
    pemasukan: 'Income',
  },
  empty: 'No post is marked as posted yet.',
  emptyHow:
    'When a post is up, mark it “I have posted it”. On the next day Pajang asks for two numbers: the chats that came in and the orders.',

  field: {
    chats: 'Chats',
    orders: 'Orders',
    pieces: 'Pieces sold',
    rupiah: 'Rupiah',
  },
  cell: '{{field}}: {{name}}, {{channel}}, {{day}}',
  deleted: 'a product that was deleted',
  deletedNamed: '{{name}} (a product that was deleted)',

  ask: 'How did it go?',
  askLead: 'Two numbers for each post, about a day after it went up. Pass over what you do not remember.',
  add: 'More',
  addNamed: 'Add pieces and rupiah: {{name}}, {{channel}}',
  skip: 'Skip',
  skipNamed: 'Skip: {{name}}, {{channel}}',
  skipped:
    '{{name}} on {{channel}} was skipped and will not be asked for again. It can still be filled in under Results.',
  saved: 'Saved.',
  undoNamed: 'Undo the numbers of {{name}}, {{channel}}',
  finish: 'Done',
  others_one: '{{count}} more in the table of results',
  others_other: '{{count}} more in the table of results',

  table: 'Numbers of each post',
  tableLead_one:
    '{{count}} post, counted per channel, the newest on top. Type right in the cells; Enter or arrow down goes to the next row.',
  tableLead_other:
    '{{count}} posts, counted per channel, the newest on top. Type right in the cells; Enter or arrow down goes to the next row.',
  thing: 'Post',
  wasSkipped: 'skipped',
  typed: '{{field}} of {{name}} on {{channel}}: {{before}} to {{after}}.',
  nothing: 'empty',

  by: 'Seen by',
  key: {
    channel: 'Channel',
    aim: 'Aim of the post',
    template: 'Kind of caption',
    hour: 'Hour',
    weekday: 'Weekday',
    product: 'Product',
    shop: 'Shop',
  },
  period: 'Period',
  periods: { weeks4: '4 weeks', months3: '3 months', year: 'A year', all: 'All' },
  figure: 'Number to look at',
  noAim: 'Without an aim',
  noTemplate: 'Without a kind of caption',
  goneTemplate: 'A kind of caption that was deleted',
  hour: '{{from}}–{{to}}',

  column: {
    count: 'Filled in',
    total: 'Total',
    middle: 'Usually',
  },
  filled: '{{filled}} of {{posts}}',
  few: 'too few to say',
  boardTitle: '{{figure}} by {{by}}',
  basis_one: 'Of {{count}} post in this period {{answered}} has its numbers filled in.',
  basis_other: 'Of {{count}} posts in this period {{answered}} have their numbers filled in.',
  trashed_one: '{{count}} post in the trash is not counted.',
  trashed_other: '{{count}} posts in the trash are not counted.',
  nothingInPeriod: 'No posts in this period yet.',
  noneEnough: 'There is not enough to draw yet. Fill in the numbers first; the totals stand in the table.',
  explain: 'How to read it',
  explainMiddle:
    '“Usually” is the value in the middle: with all numbers in order from small to large, this is the middle one. One extraordinary day does not change it.',
  explainFew:
    'With fewer than {{count}} posts filled in it says “too few to say”: with that few, chance alone can make it look busy or quiet.',
  explainCause:
    'This board only counts what you typed. The cause can be anything: the day, the price, the weather. That cannot be seen from here.',
  explainTime:
    'Day and hour are those of the calendar, in the post’s own zone; what has no hour there is read from when it was marked. A post with several products counts for its main one.',

  chart: 'Chart: {{title}}. {{values}}',
  chartFirst_one: 'The chart holds the first {{count}}; all of them stand in the table.',
  chartFirst_other: 'The chart holds the first {{count}}; all of them stand in the table.',
  chartBasis_one: '{{period}}, {{count}} post filled in',
  chartBasis_other: '{{period}}, {{count}} posts filled in',
  saveChart: 'Save the chart as a picture',
  chartPart: '{{name}} {{value}}',

  recapLead: 'To send by WhatsApp, for example to the owner of the shop.',
  recapTitle: 'Week’s recap',
  recapText: 'The recap as text',
  recapCopy: 'Copy the text',
  recapSave: 'Save the picture',
  recapNothing: 'No posts in this week.',
  weekBefore: 'Week before',
  weekAfter: 'Week after',
  recapPosts: 'Posts',
  recapPlaces_one: ', put up {{count}} time',
  recapPlaces_other: ', put up {{count}} times',
  notFilled: 'not filled in',
  ordersCount_one: '{{count}} order',
  ordersCount_other: '{{count}} orders',
  chatsCount_one: '{{count}} chat',
  chatsCount_other: '{{count}} chats',
  best: 'Most orders',
  bestChats: 'Most chats',
  bestWhere: 'on {{channel}}: {{what}}',
  bestMore_one: 'and {{count}} more with as many',
  bestMore_other: 'and {{count}} more with as many',
  recapBasis_one: 'The numbers come from {{answered}} of {{count}} place filled in.',
  recapBasis_other: 'The numbers come from {{answered}} of {{count}} places filled in.',
  recapFew: 'Fewer than {{count}}: too few to go by.',

  incomeTitle: 'Income per channel by month',
  incomeLead: 'The rupiah that you typed for posts, in the month of the post.',
  incomeOther:
    'The daily sales log is another count and not part of this: buyers may well come without a post.',
  incomeNothing:
    'No rupiah were filled in within these 13 months. Type them under Fill in numbers, column Rupiah.',
  incomeMonths: '{{from}} to {{to}}',
  month: 'Month',
};
